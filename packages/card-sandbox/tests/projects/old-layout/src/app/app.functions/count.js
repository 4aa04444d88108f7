/* global exports */

exports.main = async ({ propertiesToSend, event }) => ({
  of: propertiesToSend.name,
  count: event.payload.count,
});
