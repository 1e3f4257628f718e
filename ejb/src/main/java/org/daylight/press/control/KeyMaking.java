package org.daylight.press.control;

import java.io.IOException;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.bouncycastle.asn1.DERUTCTime;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.asn1.x509.Time;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509ExtensionUtils;
import org.bouncycastle.operator.ContentSigner;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** Makes keys and certificates for a demonstration: an issuer of the house's own, and below it a key for each department. */
final class KeyMaking {
    private static final int YEARS = 10;
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyMMddHHmmss'Z'").withZone(ZoneOffset.UTC);
    private final KeyKind kind;
    private final Instant from;

    KeyMaking(KeyKind kind, Instant now) {
        this.kind = kind;
        this.from = now.truncatedTo(ChronoUnit.DAYS);
    }

    SigningKey issuer() throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = kind.generate();
        X500Name name = name("阳光审批演示签发（不具法律效力）", "Daylight Demonstration");
        X509Certificate certificate = certificate(pair, name, name, pair, true);
        return new SigningKey(pair.getPrivate(), List.of(certificate));
    }

    SigningKey below(SigningKey issuer, String signerCode, String signerName) throws GeneralSecurityException, IOException, OperatorCreationException {
        KeyPair pair = kind.generate();
        X500Name issuing = X500Name.getInstance(issuer.certificate().getSubjectX500Principal().getEncoded());
        X509Certificate certificate = certificate(pair, name(signerName, signerCode), issuing,
                new KeyPair(issuer.certificate().getPublicKey(), issuer.key()), false);
        return new SigningKey(pair.getPrivate(), List.of(certificate, issuer.certificate()));
    }

    private static X500Name name(String common, String unit) {
        return new X500NameBuilder(BCStyle.INSTANCE).addRDN(BCStyle.C, "CN").addRDN(BCStyle.OU, unit).addRDN(BCStyle.CN, common).build();
    }

    private X509Certificate certificate(KeyPair pair, X500Name subject, X500Name issuer, KeyPair issuing, boolean issues)
            throws GeneralSecurityException, IOException, OperatorCreationException {
        X509v3CertificateBuilder builder = new X509v3CertificateBuilder(issuer, new BigInteger(120, new SecureRandom()), time(from),
                time(from.plus(YEARS * 365L, ChronoUnit.DAYS)), subject, SubjectPublicKeyInfo.getInstance(pair.getPublic().getEncoded()));
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(issues));
        builder.addExtension(Extension.keyUsage, true,
                new KeyUsage(issues ? KeyUsage.keyCertSign | KeyUsage.cRLSign : KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        JcaX509ExtensionUtils extensions = new JcaX509ExtensionUtils();
        builder.addExtension(Extension.subjectKeyIdentifier, false, extensions.createSubjectKeyIdentifier(pair.getPublic()));
        builder.addExtension(Extension.authorityKeyIdentifier, false, extensions.createAuthorityKeyIdentifier(issuing.getPublic()));
        ContentSigner signer = new JcaContentSignerBuilder(kind.signature()).setProvider(KeyKind.PROVIDER).build(issuing.getPrivate());
        return new JcaX509CertificateConverter().setProvider(KeyKind.PROVIDER).getCertificate(builder.build(signer));
    }

    private static Time time(Instant at) {
        return new Time(new DERUTCTime(UTC.format(at)));
    }
}
