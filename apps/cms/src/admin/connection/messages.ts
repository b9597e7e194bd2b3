export const messages = {
  close: 'Keep editing',
  email: 'E-mail',
  notAnswering: 'The CMS did not answer. Try again in a moment.',
  password: 'Password',
  signIn: 'Sign in',
  signedOut: 'You are signed out',
  signedOutExplained: 'Nothing is lost: what you typed is still in the form. Sign in and go on; what you wanted to save is saved then.',
  stopWaiting: 'Do not wait',
  unreachable: 'The CMS cannot be reached',
  unreachableExplained: (isStored: boolean) =>
    `Nothing was saved; your words are ${isStored ? 'kept in this browser' : 'in the form alone: leave it open'}. It can be saved by itself as soon as the CMS answers. You can go on typing meanwhile.`,
  wait: 'Save when it is back',
  waiting: 'Waiting for the CMS, to save',
}
