package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.daylight.press.DocumentSigner;

/** PAdES, baseline B: SHA-256 with RSA, which every reader of PDFs verifies. */
@ApplicationScoped
public class CadesSigner implements DocumentSigner {
    @Inject
    SigningKeys keys;

    @Override
    public String algorithm() {
        return KeyKind.RSA.name();
    }

    @Override
    public String subFilter() {
        return "ETSI.CAdES.detached";
    }

    @Override
    public byte[] sign(InputStream content, String signerCode, String signerName) {
        return CmsSigning.sign(content, keys.of(signerCode, signerName, KeyKind.RSA), KeyKind.RSA, NISTObjectIdentifiers.id_sha256);
    }
}
