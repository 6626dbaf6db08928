import type { Messages } from './common-messages.en.js';

export const words = {
  contactTitle: 'Get in touch',
  contactTitleTo: (name: string) => `Write to ${name}`,
  contactIntro: (name: string) => `Your message goes to ${name}.`,
  newsletterTitle: 'Newsletter',
  newsletterIntro: (name: string) => `News by e-mail from ${name}.`,

  fields: {
    name: 'Name',
    email: 'E-mail',
    organisation: 'Organisation',
    subject: 'Subject',
    message: 'Message',
    lists: 'Newsletters',
  },
  required: 'required',
  optional: 'optional',
  emailHint: 'We will reply to this address.',
  /** The label of the hidden field for robots. */
  trap: 'Leave this field empty',

  send: 'Send message',
  subscribe: 'Sign up',
  sending: 'Sending…',
  sendAgain: 'Send again',
  sendNow: 'Send now',
  another: 'Write another message',

  errorSummary: 'Nothing has been sent yet. Please check the following.',
  errorMark: 'To check:',
  faults: {
    required: (label: string) => `Fill in “${label}”.`,
    email: (label: string) => `“${label}” needs a whole address, with something before and after the @ sign.`,
    choice: (label: string) => `Choose at least one under “${label}”.`,
    long: (label: string, most: string) => `“${label}” can have up to ${most} characters.`,
    agreement: 'To send this, agree to the collection and use of your personal data.',
    other: (label: string) => `Check “${label}” again.`,
  },

  failures: {
    offline: 'This could not be sent: you seem to be offline.',
    timeout: 'The server did not answer in time. We could not tell whether your message arrived.',
    http: 'This could not be sent: something went wrong on the server.',
    rejected: 'The server did not accept this as it is. Please check what you entered.',
    'too-large': 'This could not be sent: it is too long. Please shorten it and send it again.',
    'too-many': 'This could not be sent: the server has too many requests at the moment.',
    'not-json': 'We could not tell whether your message arrived.',
    'no-endpoint': 'This could not be sent: this form has no proper address to send to.',
    blocked: 'This could not be sent: the settings of this page do not allow it.',
    files: 'This could not be sent: this form cannot send files. Please remove the file and send it again.',
    unknown: 'This could not be sent.',
  },
  /** In place of `failures.offline` if the browser reports that it is online. */
  unreachable: 'This could not be sent: the server cannot be reached.',
  kept: 'What you wrote is still here.',
  backOnline: 'You are online again.',
  waitSeconds: (seconds: string) => (seconds === '1' ? 'Try again in 1 second.' : `Try again in ${seconds} seconds.`),
  waitMinutes: (minutes: string) => (minutes === '1' ? 'Try again in 1 minute.' : `Try again in ${minutes} minutes.`),
  serverSays: 'The server says:',

  receivedTitle: 'Thank you',
  receivedContact: 'Your message has arrived.',
  receivedNewsletter: 'You are signed up.',
  sentTitle: 'Sent',
  sentText: 'We could not tell whether it arrived.',
  optInTitle: 'Please check your mail',
  optInText: 'We have sent you a message. Follow the link in it to finish signing up.',
  mailTitle: 'Please send it from your mail program',
  mailText: (address: string) =>
    `A new mail with what you wrote has been opened. If you do not see it, write to ${address}.`,
  mailHint: 'This button opens your mail program. You send the message from there.',

  noWay: {
    contact: 'Nothing can be sent from here: no address to send to has been published yet.',
    newsletter: 'Signing up is not possible here yet: no address to send to has been published.',
  },
  needsScripts: 'This form needs JavaScript, which is switched off in this browser.',
  otherWays: 'You can get in touch in these ways instead.',
  phone: 'Phone',
  address: 'Address',
  page: 'Website',

  consentTitle: 'Collection and use of personal data',
  collector: (name: string) => `Your data are collected by ${name}.`,
  consentParts: {
    purpose: 'Purpose',
    items: 'What is collected',
    retention: 'How long it is kept',
    refusal: 'Your right to refuse',
  },
  /** In place of `consentParts.refusal` if no consent is asked for. */
  refusalOfRequest: 'Your right not to give your data',
  agree: 'I agree to the collection and use of my personal data',
  contactConsent: {
    purpose: 'To read your message and to answer it.',
    items: 'Name, e-mail address and message; organisation and subject if you fill them in.',
    retention: 'Deleted without delay once your message has been dealt with, and within one year at the latest.',
    refusal: 'You may refuse. Then you cannot send a message with this form.',
    marketing: 'I agree to receive news and invitations by e-mail. You can send your message without this.',
  },
  newsletterConsent: {
    purpose: 'To send you the newsletters that you choose.',
    items: 'E-mail address; name if you fill it in.',
    retention: 'Deleted without delay when you unsubscribe.',
    refusal: 'You may refuse. Then we cannot send you a newsletter.',
    marketing: 'I agree to receive invitations besides the newsletter by e-mail. You can sign up without this.',
  },
};

/** The words that a form needs besides the common ones. */
export type FormWords = typeof words;

/** The parts of a consent notice, and the label of the checkbox for news. */
export type ConsentWords = FormWords['contactConsent'];

export type FormMessages = Messages & FormWords;
