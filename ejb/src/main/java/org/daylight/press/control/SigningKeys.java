package org.daylight.press.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.bouncycastle.operator.OperatorCreationException;

/**
 * Keys of the departments, as PKCS #12: one of the installation's own where {@code daylight.signing.keystore} names it, else made at first use and kept
 * in the database, protected by {@code daylight.signing.password}, for a demonstration only.
 */
@ApplicationScoped
public class SigningKeys {
    private static final String ISSUER = "*";
    private static final String ALIAS = "seal";
    private final Map<String, SigningKey> known = new ConcurrentHashMap<>();
    @Inject
    SigningKeyRepository keys;
    @Inject
    Clock clock;

    SigningKey of(String signerCode, String signerName, KeyKind kind) {
        return known.computeIfAbsent(kind + " " + signerCode, absent -> configured().orElseGet(() -> own(signerCode, signerName, kind)));
    }

    private Optional<SigningKey> configured() {
        return PressSettings.keystore().map(path -> {
            try (InputStream file = Files.newInputStream(Path.of(path))) {
                return read(file);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        });
    }

    private SigningKey own(String signerCode, String signerName, KeyKind kind) {
        return keys.kept(signerCode, kind.name()).map(kept -> read(new ByteArrayInputStream(kept)))
                .orElseGet(() -> made(signerCode, signerName, kind));
    }

    /** Two that make the same key at once use the one that was kept. */
    private SigningKey made(String signerCode, String signerName, KeyKind kind) {
        try {
            KeyMaking making = new KeyMaking(kind, clock.instant());
            SigningKey made = signerCode.equals(ISSUER) ? making.issuer() : making.below(own(ISSUER, ISSUER, kind), signerCode, signerName);
            return read(new ByteArrayInputStream(keys.keep(signerCode, kind.name(), written(made), clock.instant())));
        } catch (GeneralSecurityException | IOException | OperatorCreationException fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static byte[] written(SigningKey key) throws GeneralSecurityException, IOException {
        KeyStore store = KeyStore.getInstance("PKCS12", KeyKind.PROVIDER);
        store.load(null, null);
        store.setKeyEntry(ALIAS, key.key(), PressSettings.password(), key.chain().toArray(X509Certificate[]::new));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        store.store(bytes, PressSettings.password());
        return bytes.toByteArray();
    }

    /** Without the alias that it carries from the store it was read from, which would hide another certificate in the next one. */
    private static X509Certificate plain(Certificate certificate) throws GeneralSecurityException {
        return (X509Certificate) CertificateFactory.getInstance("X.509", KeyKind.PROVIDER).generateCertificate(new ByteArrayInputStream(certificate.getEncoded()));
    }

    private static SigningKey read(InputStream bytes) {
        try {
            KeyStore store = KeyStore.getInstance("PKCS12", KeyKind.PROVIDER);
            store.load(bytes, PressSettings.password());
            String alias = store.containsAlias(ALIAS) ? ALIAS : store.aliases().nextElement();
            List<X509Certificate> chain = new ArrayList<>();
            for (Certificate certificate : store.getCertificateChain(alias)) {
                chain.add(plain(certificate));
            }
            return new SigningKey((PrivateKey) store.getKey(alias, PressSettings.password()), List.copyOf(chain));
        } catch (GeneralSecurityException | IOException fault) {
            throw new IllegalStateException(fault);
        }
    }
}
