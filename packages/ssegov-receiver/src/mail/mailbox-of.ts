/**
 * One mailbox, however its address is written: `Person+news@City.example` is `person@city.example`. Where a mail server
 * takes `+` for part of the name, two mailboxes count as one.
 */
export const mailboxOf = (address: string): string => address.toLowerCase().replace(/\+[^@]*(?=@)/, '');
