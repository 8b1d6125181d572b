"""Packs the headers of a call, which say nearly the same each time: to a fifth of their size."""

from __future__ import annotations

import zlib
from typing import Final

#: What headers are likely to hold, the likeliest last. What was packed needs this very text to be unpacked.
_LIKELY: Final = (
    ',"x-amzn-errormessage":"Password did not conform with policy: User does not exist.Incorrect username or'
    " password.User is not confirmed.An account with the given email already exists.Attempt limit exceeded,"
    ' please try after some time.Invalid verification code provided, please try again."'
    ',"x-amzn-errortype":"CodeMismatchException:","NotAuthorizedException:"'
    ',"InvalidParameterException:","UsernameExistsException:","LimitExceededException:"'
    ',"server":"","via":"","x-cache":"","connection":"keep-alive","transfer-encoding":"chunked"'
    ',"X-Amz-Date":"","Authorization":"••••••","X-Amz-Security-Token":"••••••"'
    "GlobalSignOutRespondToAuthChallengeInitiateAuthForgotPasswordConfirmForgotPasswordResendConfirmationCode"
    "AdminCreateUserAdminConfirmSignUpAdminDeleteUserGetUserChangePasswordUpdateUserAttributesConfirmSignUp"
    '{"request":{"X-Amz-Target":"AWSCognitoIdentityProviderService.SignUp"'
    ',"Content-Type":"application/x-amz-json-1.1","User-Agent":"Boto3/1.44.8 md/Botocore#1.44.8 ua/2.1'
    " os/macos#24 os/windows#11 os/linux#6.18 md/arch#arm64 md/arch#x86_64 lang/python#3.11.7"
    ' md/pyimpl#CPython m/b,E,Z,N cfg/retry-mode#standard Botocore/1.44.8","amz-sdk-invocation-id":"'
    '","amz-sdk-request":"attempt=1; max=1","Content-Length":"'
    '"},"response":{"date":"Mon, Tue, Wed, Thu, Fri, Sat, Sun, Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov'
    ' Dec 2026 2027 GMT","content-type":"application/x-amz-json-1.1","content-length":"2","x-amzn-requestid'
    '":"","access-control-allow-origin":"*","access-control-expose-headers":"x-amzn-RequestId,x-amzn-ErrorType,'
    'x-amzn-ErrorMessage,Date"}}'
).encode()


def packed(text: str) -> bytes:
    """``text``, which is valid Unicode, in a form that ``unpacked`` takes."""
    packer = zlib.compressobj(9, wbits=-zlib.MAX_WBITS, zdict=_LIKELY)
    return packer.compress(text.encode()) + packer.flush()


def unpacked(content: bytes) -> str:
    """The text that was packed; as much of it as can be read, where the file is damaged."""
    unpacker = zlib.decompressobj(-zlib.MAX_WBITS, zdict=_LIKELY)
    try:
        return unpacker.decompress(content).decode("utf-8", "replace")
    except zlib.error:
        return ""
