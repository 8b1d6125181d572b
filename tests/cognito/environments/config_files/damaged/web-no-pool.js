'use strict';
const logger = require('./logger'); // it's { not } ours

/* Staging.
 * { "aws_user_pools_id": "eu-west-1_NotThis01" }
 */
module.exports = {
  aws_project_region: 'eu-west-1', // no region of Cognito's own
  aws_user_pools_web_client_id: "madeupclient0000000000001",
  website: 'https://example.com/{path}',
};
