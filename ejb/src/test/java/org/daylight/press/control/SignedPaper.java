package org.daylight.press.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;

/** A paper read back as anybody would who was handed it, from the bytes alone. */
public final class SignedPaper {
    /** In dots of the printer, some 26 mm: wider than the QR code of a foot, narrower than any seal. */
    private static final int WIDER_THAN_QR = 2_000;

    private SignedPaper() {
    }

    /** Its words in one line, without blanks. */
    public static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replaceAll("\\s", "");
        }
    }

    /** The organ in whose name it is signed; the signature is verified and covers all of it. */
    public static String signedBy(byte[] pdf) throws Exception {
        PDSignature field = signature(pdf);
        verified(pdf);
        assertThat(field.getByteRange()[2] + field.getByteRange()[3]).isEqualTo(pdf.length);
        return field.getName();
    }

    /** Whether the impression of a seal is drawn on one of its pages. */
    public static boolean isSealed(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return StreamSupport.stream(document.getPages().spliterator(), false).anyMatch(SignedPaper::isDrawnOn);
        }
    }

    private static boolean isDrawnOn(PDPage page) {
        PDResources resources = page.getResources();
        return StreamSupport.stream(resources.getXObjectNames().spliterator(), false).anyMatch(name -> {
            try {
                return resources.getXObject(name) instanceof PDFormXObject form && form.getBBox().getWidth() > WIDER_THAN_QR;
            } catch (IOException unreadable) {
                throw new IllegalStateException(unreadable);
            }
        });
    }

    static PDSignature signature(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getLastSignatureDictionary();
        }
    }

    static SignerInformation verified(byte[] pdf) throws Exception {
        PDSignature field = signature(pdf);
        CMSSignedData cms = new CMSSignedData(new CMSProcessableByteArray(field.getSignedContent(new ByteArrayInputStream(pdf))), new ByteArrayInputStream(field.getContents()));
        SignerInformation signer = cms.getSignerInfos().getSigners().iterator().next();
        X509CertificateHolder certificate = (X509CertificateHolder) cms.getCertificates().getMatches(null).stream()
                .filter(one -> signer.getSID().match((X509CertificateHolder) one)).findFirst().orElseThrow();
        assertThat(signer.verify(new JcaSimpleSignerInfoVerifierBuilder().setProvider(KeyKind.PROVIDER).build(certificate))).isTrue();
        return signer;
    }
}
