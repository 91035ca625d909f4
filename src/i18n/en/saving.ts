export const saving = {
  saved: 'Saved',
  saving: 'Saving…',
  kept: "Kept on this device. We'll send it when the connection is back.",
  keptShort: 'Kept on this device',
  inTab:
    "Your learning system doesn't answer. Your work is kept in this tab, as long as it is open.",
  inTabShort: 'Kept in this tab',
  unsaved: 'This browser cannot keep your place. You can still read everything.',
  unsavedShort: 'Not saved',
  lostTitle: 'Keep your earlier work?',
  lostBody:
    'Your learning system opened the course without any progress, but this device still holds work of yours. Was it lost, or do you want to begin afresh?',
  lostKeep: 'Keep my work',
  lostDrop: 'Begin afresh',
};
