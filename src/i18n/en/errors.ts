export const errors = {
  title: 'Something went wrong',
  lessonFailedMore: 'Check your connection, then try again. What you have done is kept.',
  courseFailed: 'This course could not be loaded.',
  unknownFormat: 'This course was made for a newer version of the player.',
  blockFailed: 'This part could not be shown.',
  backToCover: 'Back to the cover',
  reload: 'Load again',
  notFound: 'There is no page at this address.',
  notFoundMore: 'The link may be old, or a letter of it may be missing.',
};
