#!/usr/bin/env bash
# The AWS command line: sign up, wrong code, resend, old code, right code, sign in, refresh, sign out, invite, reset.
set -euo pipefail
export AWS_PAGER="" AWS_DEFAULT_REGION=us-east-1
python=${PYTHON:-python3}

coproc sandbox { "$python" -m gui.sandbox; }
read -r handshake <&"${sandbox[0]}"
field() { "$python" -c 'import json, sys; print(json.loads(sys.argv[1])[sys.argv[2]])' "$1" "$2"; }
endpoint=$(field "$handshake" endpoint) client=$(field "$handshake" client_id)
user=(--client-id "$client" --username cli@example.com)

cognito() { aws cognito-idp "$@" --no-sign-request --endpoint-url "$endpoint" --output json; }
refused() { # refused CODE ARGUMENTS...
  local expected=$1 said
  shift
  if said=$(cognito "$@" 2>&1); then echo "expected $expected" >&2; exit 1; fi
  grep -q "$expected" <<<"$said" && echo "refused as it should be: $expected"
}
code() {
  curl -sf "$endpoint/api/v1/search?query=to:cli@example.com" | grep -o 'code is [0-9]*' | head -n 1 | grep -o '[0-9]*'
}

cognito sign-up "${user[@]}" --password 'Passw0rd!'
old=$(code)
refused CodeMismatchException confirm-sign-up "${user[@]}" --confirmation-code "wrong"
cognito resend-confirmation-code "${user[@]}"
refused CodeMismatchException confirm-sign-up "${user[@]}" --confirmation-code "$old"
cognito confirm-sign-up "${user[@]}" --confirmation-code "$(code)"
auth() { cognito initiate-auth --client-id "$client" --auth-flow "$1" --auth-parameters "$2"; }
result=$(auth USER_PASSWORD_AUTH 'USERNAME=cli@example.com,PASSWORD=Passw0rd!')
token() { "$python" -c 'import json, sys; print(json.loads(sys.argv[1])["AuthenticationResult"][sys.argv[2]])' "$result" "$1"; }
cognito get-user --access-token "$(token AccessToken)"
auth REFRESH_TOKEN_AUTH "REFRESH_TOKEN=$(token RefreshToken)" >/dev/null
cognito global-sign-out --access-token "$(token AccessToken)"
refused NotAuthorizedException get-user --access-token "$(token AccessToken)"

# An administrator invites, and resets a password.
export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test
pool=(--user-pool-id "$(field "$handshake" user_pool_id)" --username)
admin() { aws cognito-idp "$@" --endpoint-url "$endpoint" --output json; }
mail() { curl -sf "$endpoint/api/v1/search?query=to:$1" | grep -o "$2" | head -n 1; }
admin admin-create-user "${pool[@]}" invited@example.com >/dev/null
mail invited@example.com 'temporary password is'
admin admin-reset-user-password "${pool[@]}" cli@example.com
refused PasswordResetRequiredException initiate-auth --client-id "$client" --auth-flow USER_PASSWORD_AUTH \
  --auth-parameters 'USERNAME=cli@example.com,PASSWORD=Passw0rd!'
reset=$(mail cli@example.com 'reset code is [0-9]*')
cognito confirm-forgot-password "${user[@]}" --confirmation-code "${reset##* }" --password 'N3w!Password'
exec {sandbox[1]}>&-
wait
echo "aws-cli: done"
