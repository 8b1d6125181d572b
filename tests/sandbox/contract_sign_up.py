"""SignUp, case by case."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from tests.sandbox.conftest import PASSWORD, Answer
from tests.sandbox.contract import EMAIL_POOL, World, case

BOTH = ["email", "phone_number"]


def email(value: str) -> list[dict[str, str]]:
    return attribute("email", value)


def attribute(name: str, value: str) -> list[dict[str, str]]:
    return [{"Name": name, "Value": value}]


@case("SignUp", "success, pool auto-verifies email")
def signs_up(world: World) -> Answer:
    return world.target.sign_up(world.address())


@case("SignUp", "success, nothing auto-verified")
def nothing_verified(world: World) -> Answer:
    return world.make({"UsernameAttributes": ["email"]}).sign_up(world.address())


@case("SignUp", "success, auto-verify email but no email supplied")
def no_email(world: World) -> Answer:
    return world.make({"AutoVerifiedAttributes": ["email"]}).sign_up("bob")


@case("SignUp", "success, auto-verified phone")
def phone(world: World) -> Answer:
    target = world.make({"AutoVerifiedAttributes": BOTH})
    given = attribute("phone_number", "+15551239934") + email(world.address())
    return target.sign_up("bob", UserAttributes=given)


@case("SignUp", "success, PreSignUp auto-confirms")
def auto_confirmed(world: World) -> Answer:
    address = world.address()
    world.put("rules", {"PreSignUp": [{"match": address, "autoConfirmUser": True}]})
    return world.target.sign_up(address)


@case("SignUp", "success, client allows choice-based sign-in")
def choice_based(world: World) -> Answer:
    target = world.make(EMAIL_POOL, {"ExplicitAuthFlows": ["ALLOW_USER_AUTH"]})
    answer = target.sign_up(world.address())
    assert answer.json["CodeDeliveryDetails"]["DeliveryMedium"] == "EMAIL"
    return answer


@case("SignUp", "username already exists (plain-username pool)")
def username_taken(world: World) -> Answer:
    target = world.make({"AutoVerifiedAttributes": ["email"]}, {"PreventUserExistenceErrors": "ENABLED"})
    target.sign_up("bob", UserAttributes=email(world.address()))
    return target.sign_up("bob", UserAttributes=email(world.address()))


@case("SignUp", "email already exists (email-as-username pool)")
def email_taken(world: World) -> Answer:
    target, address = world.confirmed()
    return target.sign_up(address, "An0ther!Password")


@case("SignUp", "email duplicates an existing verified alias (alias pool)")
def alias_taken(world: World) -> Answer:
    target = world.make({"AliasAttributes": ["email"], "AutoVerifiedAttributes": ["email"]})
    address = world.address()
    target.confirmed("first", address)
    answer = target.sign_up("second", UserAttributes=email(address))
    assert answer.json["CodeDeliveryDetails"]["AttributeName"] == "email"
    return answer


@case("SignUp", "concurrent duplicate submit")
def concurrent(world: World) -> Answer:
    """Which of the two refusals a loser gets depends on how close the race was: repeat until it was close."""
    with ThreadPoolExecutor(8) as threads:
        for _ in range(200):
            answers = list(threads.map(world.target.sign_up, [world.address()] * 8))
            assert sorted(answer.status for answer in answers) == [200] + [400] * 7
            for answer in answers:
                if answer.status == 400 and answer.refusal[0] != "UsernameExistsException":
                    return answer
    raise AssertionError("no race was close enough")


@case("SignUp", "username must be an email")
def username_no_email(world: World) -> Answer:
    assert world.target.sign_up("bob", UserAttributes=email(world.address())).status == 400
    return world.target.sign_up("bob")


@case("SignUp", "username must be email or phone")
def username_neither(world: World) -> Answer:
    return world.make({"UsernameAttributes": BOTH}).sign_up("bob")


@case("SignUp", "username must be a phone number")
def username_no_phone(world: World) -> Answer:
    return world.make({"UsernameAttributes": ["phone_number"]}).sign_up("bob")


@case("SignUp", "email-shaped username in alias pool")
def username_is_email(world: World) -> Answer:
    return world.make({"AliasAttributes": ["email"]}).sign_up(world.address())


@case("SignUp", "malformed email attribute")
def bad_email(world: World) -> Answer:
    # The username is wrong as well: the attribute is looked at first.
    return world.target.sign_up("bob", UserAttributes=email("bob@example"))


@case("SignUp", "malformed phone attribute")
def bad_phone(world: World) -> Answer:
    return world.target.sign_up(world.address(), UserAttributes=attribute("phone_number", "0555 123"))


@case("SignUp", "password too short")
def short(world: World) -> Answer:
    for password in ("A", "Aa1!x", "abc"):
        assert world.target.sign_up(world.address(), password).refusal[0] == "InvalidPasswordException"
    return world.target.sign_up(world.address(), "Aa1!xyz")


@case("SignUp", "password without uppercase")
def no_upper(world: World) -> Answer:
    return world.target.sign_up(world.address(), "passw0rd!")


@case("SignUp", "password without lowercase")
def no_lower(world: World) -> Answer:
    return world.target.sign_up(world.address(), "PASSW0RD!")


@case("SignUp", "password without digit")
def no_digit(world: World) -> Answer:
    return world.target.sign_up(world.address(), "Password!")


@case("SignUp", "password without symbol")
def no_symbol(world: World) -> Answer:
    # A space within counts as a symbol.
    assert world.target.sign_up(world.address(), "Passw0 rd").status == 200
    return world.target.sign_up(world.address(), "Passw0rdX")


@case("SignUp", "password policy text on other operations")
def policy_elsewhere(world: World) -> Answer:
    target, address = world.confirmed()
    given = {"UserPoolId": target.pool_id, "Username": address}
    return world.wire.admin("AdminSetUserPassword", **given, Password="short", Permanent=True)


@case("SignUp", "password with leading or trailing space")
def edge_space(world: World) -> Answer:
    assert world.target.sign_up(world.address(), " " + PASSWORD).status == 400
    return world.target.sign_up(world.address(), PASSWORD + " ")


@case("SignUp", "password longer than 256")
def long_password(world: World) -> Answer:
    return world.target.sign_up(world.address(), PASSWORD + "x" * 256)


@case("SignUp", "username longer than 128")
def long_username(world: World) -> Answer:
    return world.target.sign_up("x" * 129)


@case("SignUp", "empty username")
def empty_username(world: World) -> Answer:
    return world.target.sign_up("")


@case("SignUp", "username with a space")
def space_in_username(world: World) -> Answer:
    return world.target.sign_up("bob smith")


@case("SignUp", "required top-level member missing (Username, ClientId)")
def member_missing(world: World) -> Answer:
    return world.wire.call("SignUp", ClientId=world.target.client_id, Password=PASSWORD)


@case("SignUp", "required attribute missing (current text)")
def family_name_missing(world: World) -> Answer:
    return world.make({"Schema": [{"Name": "family_name", "Required": True}]}).sign_up("bob")


@case("SignUp", "required attribute missing (classic text)")
def preferred_username_missing(world: World) -> Answer:
    return world.make({"Schema": [{"Name": "preferred_username", "Required": True}]}).sign_up("bob")


@case("SignUp", "attribute not in schema")
def unknown_attribute(world: World) -> Answer:
    return world.target.sign_up(world.address(), UserAttributes=attribute("password", "x"))


@case("SignUp", "attribute value too long")
def long_value(world: World) -> Answer:
    return world.target.sign_up(world.address(), UserAttributes=attribute("name", "x" * 2049))


@case("SignUp", "caller tries to set email_verified")
def sets_verified(world: World) -> Answer:
    return world.target.sign_up(world.address(), UserAttributes=attribute("email_verified", "true"))


@case("SignUp", "attribute the app client may not write")
def not_writable(world: World) -> Answer:
    target = world.make(EMAIL_POOL, {"WriteAttributes": ["email", "name"]})
    assert target.sign_up(world.address(), UserAttributes=attribute("name", "Bob")).status == 200
    return target.sign_up(world.address(), UserAttributes=attribute("nickname", "Bob"))


@case("SignUp", "unknown client id")
def unknown_client(world: World) -> Answer:
    return world.wire.call("SignUp", ClientId="a" * 26, Username=world.address(), Password=PASSWORD)


@case("SignUp", "client has a secret, SecretHash missing")
def hash_missing(world: World) -> Answer:
    return world.make(EMAIL_POOL, {"GenerateSecret": True}).sign_up(world.address())


@case("SignUp", "client has a secret, SecretHash wrong")
def hash_wrong(world: World) -> Answer:
    return world.make(EMAIL_POOL, {"GenerateSecret": True}).sign_up(world.address(), SecretHash="AAAA")


@case("SignUp", "self sign-up disabled")
def admin_only(world: World) -> Answer:
    config = {"AdminCreateUserConfig": {"AllowAdminCreateUserOnly": True}}
    return world.make({**EMAIL_POOL, **config}).sign_up(world.address())


@case("SignUp", "PreSignUp trigger rejects")
def rejected(world: World) -> Answer:
    target, address = world.confirmed()
    world.put("rules", {"PreSignUp": [{"match": address, "reject": "Not invited"}]})
    # The address is taken, too: the trigger comes first.
    return target.sign_up(address)


@case("SignUp", "trigger not invokable")
def trigger_denied(world: World) -> Answer:
    address = world.address()
    world.put("rules", {"PreSignUp": [{"match": address, "accessDenied": True}]})
    return world.target.sign_up(address)


@case("SignUp", "SES sandbox")
def ses_sandbox(world: World) -> Answer:
    text = "Amazon SES account is in Sandbox. Verify Send-to email address or Amazon SES Account"
    fault = {"kind": "error", "operation": "SignUp", "code": "CodeDeliveryFailureException", "message": text}
    world.put("faults", {"faults": [fault]})
    return world.target.sign_up(world.address())


@case("SignUp", "message could not be delivered")
def undeliverable(world: World) -> Answer:
    world.fault("SignUp", "CodeDeliveryFailureException")
    return world.target.sign_up(world.address())


@case("SignUp", "SES identity not usable")
def ses_role(world: World) -> Answer:
    world.fault("SignUp", "InvalidEmailRoleAccessPolicyException")
    return world.target.sign_up(world.address())


@case("SignUp", "link verification without a domain")
def link_without_domain(world: World) -> Answer:
    template = {"VerificationMessageTemplate": {"DefaultEmailOption": "CONFIRM_WITH_LINK"}}
    return world.make({**EMAIL_POOL, **template}).sign_up(world.address())


@case("SignUp", "account throttled")
def throttled(world: World) -> Answer:
    world.fault("SignUp", "TooManyRequestsException")
    return world.target.sign_up(world.address())


@case("SignUp", "WAF block")
def firewall(world: World) -> Answer:
    world.fault("SignUp", "ForbiddenException")
    return world.target.sign_up(world.address())


@case("SignUp", "plus-addressing")
def plus(world: World) -> Answer:
    one, two = (world.address().replace("@", f"+{tag}@") for tag in "12")
    assert world.target.sign_up(one).status == 200
    return world.target.sign_up(two)


@case("SignUp", "same address, different case")
def other_case(world: World) -> Answer:
    sensitive = world.make({"UsernameAttributes": ["email"]})
    address = world.address()
    assert sensitive.sign_up(address).status == 200
    assert sensitive.sign_up(address.upper()).status == 200
    target, address = world.confirmed()
    return target.sign_up(address.upper())
