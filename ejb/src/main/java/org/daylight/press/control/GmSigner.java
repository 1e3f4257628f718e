package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.InputStream;
import org.bouncycastle.asn1.gm.GMObjectIdentifiers;
import org.daylight.press.DocumentSigner;

/** The national algorithms: SM3 with SM2, user id {@code 1234567812345678} (GM/T 0009), in CMS. */
@ApplicationScoped
public class GmSigner implements DocumentSigner {
    @Inject
    SigningKeys keys;

    @Override
    public String algorithm() {
        return KeyKind.SM2.name();
    }

    @Override
    public String subFilter() {
        return "adbe.pkcs7.detached";
    }

    @Override
    public byte[] sign(InputStream content, String signerCode, String signerName) {
        return CmsSigning.sign(content, keys.of(signerCode, signerName, KeyKind.SM2), KeyKind.SM2, GMObjectIdentifiers.sm3);
    }
}
