// Sign a tenant context for GTH_CONTEXT=signed. Where the signer belongs: see signed_context.py.
//   const token = sign(key, tenant, user);
//   await client.query("BEGIN");
//   await client.query("SELECT gth.set_signed_context($1)", [token]); // always as a parameter
//   …
import { createHmac } from "node:crypto";

const LIFETIME = 60;

/** As PostgreSQL writes it. Whatever else comes, empty or missing, is an error: it must not become the whole tenant's token. */
function uuid(text: string): string {
    if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text)) {
        throw new TypeError(`not a uuid: ${text}`);
    }
    return String(text).toLowerCase();
}

/** A token for that user, or for the whole tenant where it is null. Key: 64 hexadecimal digits; expiry: seconds since 1970. */
export function sign(key: string, tenant: string, user: string | null, expires: number | null = null): string {
    const until = expires ?? Math.floor(Date.now() / 1000) + LIFETIME;
    const who = user === null ? "-.tenant" : `${uuid(user)}.user`;
    const signed = `v1.${uuid(tenant)}.${who}.${until}`;
    return `${signed}.${createHmac("sha256", Buffer.from(key, "hex")).update(signed).digest("hex")}`;
}

/** An application_name for connections of that tenant, as LangGraph's are: it has no user and no scope. */
export function carrier(key: string, tenant: string, expires: number | null = null): string {
    const until = Buffer.alloc(4);
    until.writeUInt32BE(expires ?? Math.floor(Date.now() / 1000) + LIFETIME);
    const signed = Buffer.concat([Buffer.from(uuid(tenant).replaceAll("-", ""), "hex"), until]);
    const mac = createHmac("sha256", Buffer.from(key, "hex")).update("gths:").update(signed).digest().subarray(0, 22);
    return `gths:${Buffer.concat([signed, mac]).toString("base64url")}`;
}
