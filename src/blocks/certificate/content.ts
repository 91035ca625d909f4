export interface CertificateContent {
  /** Stands above the certificate; `null` for the player's own words. */
  readonly title: string | null;
  /** Whether the best score of the course's quizzes stands on it. */
  readonly score: boolean;
  /** Small print at the foot of the sheet. */
  readonly note: string | null;
}
