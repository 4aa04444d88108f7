/* global exports */

exports.main = async () => {
  throw new Error('as it shall');
};
