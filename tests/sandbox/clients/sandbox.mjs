// A sandbox for one script: started, told apart by its handshake, ended with the script.
import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { once } from "node:events";
import { MailpitClient } from "mailpit-api";

export const password = "Passw0rd!";

export async function startSandbox() {
  const python = process.env.PYTHON ?? "python3";
  const child = spawn(python, ["-m", "gui.sandbox", "--no-limits"], { stdio: ["pipe", "pipe", "inherit"] });
  const [line] = await once(createInterface({ input: child.stdout }), "line");
  const sandbox = JSON.parse(line);
  const mailpit = new MailpitClient(sandbox.mail_api);
  return {
    ...sandbox,
    mailpit,
    stop: () => child.stdin.end(),
    // The code of the newest mail to an address.
    code: async (address) => {
      const found = await mailpit.searchMessages({ query: `to:${address}` });
      const mail = await mailpit.getMessageSummary(found.messages[0].ID);
      return mail.Text.match(/\d{6}/)[0];
    },
  };
}

// Run a step that must fail with that name.
export async function refused(name, step) {
  try {
    await step();
  } catch (error) {
    const found = error.code && error.code !== "ERR_BAD_REQUEST" ? error.code : error.name;
    if (found !== name) throw new Error(`expected ${name}, got ${found}: ${error.message}`);
    console.log(`refused as it should be: ${name}: ${error.message}`);
    return;
  }
  throw new Error(`expected ${name}, but it went through`);
}

export const otherThan = (code) => String((Number(code) + 1) % 1e6).padStart(6, "0");
