package org.daylight.press.control;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.Provider;
import java.security.spec.AlgorithmParameterSpec;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.RSAKeyGenParameterSpec;
import org.bouncycastle.jce.provider.BouncyCastleProvider;

/** Kinds of keys: RSA for what every reader of PDFs verifies, SM2 for the national algorithms (GB/T 32918, GB/T 32905). */
enum KeyKind {
    RSA("RSA", new RSAKeyGenParameterSpec(3072, RSAKeyGenParameterSpec.F4), "SHA256withRSA"),
    SM2("EC", new ECGenParameterSpec("sm2p256v1"), "SM3withSM2");

    /** Not registered with the virtual machine: nobody else's cryptography changes. */
    static final Provider PROVIDER = new BouncyCastleProvider();

    private final String family;
    private final AlgorithmParameterSpec parameters;
    private final String signature;

    KeyKind(String family, AlgorithmParameterSpec parameters, String signature) {
        this.family = family;
        this.parameters = parameters;
        this.signature = signature;
    }

    String signature() {
        return signature;
    }

    KeyPair generate() throws GeneralSecurityException {
        KeyPairGenerator generator = KeyPairGenerator.getInstance(family, PROVIDER);
        generator.initialize(parameters);
        return generator.generateKeyPair();
    }
}
