/** What two who write at once are asked, and what is kept of a course. */
export const editorVersions = {
  compare: {
    translation: 'Translation ({{language}})',
    nothing: 'Removed',
    yes: 'Yes',
    no: 'No',
  },
  clash: {
    told_one:
      'Somebody else changed the same thing as you, in another way. Nothing is lost: choose what is to stand.',
    told_other:
      'Somebody else changed {{count, number}} things that you changed, too, in another way. Nothing is lost: choose what is to stand.',
    open: 'Look and choose',
    title: 'Both of you changed this',
    intro:
      'All else that you both wrote is together already. What you do not choose is kept among the versions of the course.',
    mine: 'What you wrote',
    theirs: 'What the other wrote',
    both: 'Keep both, one behind the other',
    allMine: 'Take all of yours',
    allTheirs: 'Take all of the other’s',
    done: 'Go on with this',
    left_one: 'One choice is still to be made.',
    left_other: '{{count, number}} choices are still to be made.',
    removed: '(removed)',
    file: 'This file cannot be put together part by part. Choose yours or the other’s as a whole.',
    together:
      'Either would do alone, but both together would not: too much would be missing. Choose yours or the other’s, or keep both and mend what the notes say.',
    keepTogether: 'Keep both together',
  },
};
