/** What a person can say of a finding, apart from what keeps it: pages that only offer the choice do without that. */
export const statuses = ['confirmed', 'false-alarm', 'notified'] as const;
export type Status = (typeof statuses)[number];
