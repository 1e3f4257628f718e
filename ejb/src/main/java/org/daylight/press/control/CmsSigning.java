package org.daylight.press.control;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.cert.CertificateEncodingException;
import java.util.Hashtable;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.cms.CMSObjectIdentifiers;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cms.CMSAttributeTableGenerator;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.CMSTypedData;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSignerInfoGeneratorBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/**
 * A detached CMS signature as CAdES wants it for PDFs: the signing certificate is named among what is signed, and the time of signing is not, since the
 * PDF has its own.
 */
final class CmsSigning {
    private CmsSigning() {
    }

    static byte[] sign(InputStream content, SigningKey key, KeyKind kind, ASN1ObjectIdentifier digest) {
        try {
            CMSSignedDataGenerator generator = new CMSSignedDataGenerator();
            generator.addSignerInfoGenerator(new JcaSignerInfoGeneratorBuilder(
                    new JcaDigestCalculatorProviderBuilder().setProvider(KeyKind.PROVIDER).build())
                    .setSignedAttributeGenerator(attributes(key, digest))
                    .build(new JcaContentSignerBuilder(kind.signature()).setProvider(KeyKind.PROVIDER).build(key.key()), key.certificate()));
            generator.addCertificates(new JcaCertStore(key.chain()));
            return generator.generate(new StreamedContent(content), false).getEncoded();
        } catch (OperatorCreationException | CertificateEncodingException | CMSException fault) {
            throw new IllegalStateException(fault);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static CMSAttributeTableGenerator attributes(SigningKey key, ASN1ObjectIdentifier digest)
            throws OperatorCreationException, CertificateEncodingException, IOException {
        AlgorithmIdentifier algorithm = new AlgorithmIdentifier(digest);
        DigestCalculator calculator = new JcaDigestCalculatorProviderBuilder().setProvider(KeyKind.PROVIDER).build().get(algorithm);
        try (OutputStream digested = calculator.getOutputStream()) {
            digested.write(key.certificate().getEncoded());
        }
        SigningCertificateV2 named = new SigningCertificateV2(new ESSCertIDv2(algorithm, calculator.getDigest()));
        Hashtable<ASN1ObjectIdentifier, Attribute> table = new Hashtable<>();
        table.put(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new Attribute(PKCSObjectIdentifiers.id_aa_signingCertificateV2, new DERSet(named)));
        DefaultSignedAttributeTableGenerator usual = new DefaultSignedAttributeTableGenerator(new AttributeTable(table));
        return parameters -> usual.getAttributes(parameters).remove(CMSAttributes.signingTime);
    }

    private record StreamedContent(InputStream content) implements CMSTypedData {
        @Override
        public ASN1ObjectIdentifier getContentType() {
            return CMSObjectIdentifiers.data;
        }

        @Override
        public Object getContent() {
            return content;
        }

        @Override
        public void write(OutputStream out) throws IOException {
            content.transferTo(out);
        }
    }
}
