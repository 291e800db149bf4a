/**
 * Stands in for `lib0/broadcastchannel`: between tabs a change would pass by the server's judgement, so the provider is
 * told not to use it (`disableBc`), and what it would use does not have to be loaded.
 */
const nothing = (): void => undefined;

export { nothing as publish, nothing as subscribe, nothing as unsubscribe };
