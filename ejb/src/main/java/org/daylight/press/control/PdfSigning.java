package org.daylight.press.control;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.PDSignature;
import org.apache.pdfbox.pdmodel.interactive.digitalsignature.SignatureOptions;
import org.daylight.kernel.LegalTime;
import org.daylight.press.DocumentSigner;

/**
 * Puts the signature of a department into a PDF: over every byte of it, as an addition that leaves what was printed as it is (PAdES).
 *
 * @article RES-01 (004 art. 26)
 */
final class PdfSigning {
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("'D:'yyyyMMddHHmmss'+08''00'''").withZone(LegalTime.ZONE);
    private static final int ROOM_FOR_SIGNATURE = 24_576;
    private static final String REASON = "部门电子印章";

    private PdfSigning() {
    }

    static byte[] signed(byte[] pdf, DocumentSigner signer, String signerCode, String signerName, Instant at) {
        try (PDDocument document = Loader.loadPDF(pdf); SignatureOptions options = new SignatureOptions()) {
            options.setPreferredSignatureSize(ROOM_FOR_SIGNATURE);
            document.addSignature(field(signer, signerName, at), content -> signer.sign(content, signerCode, signerName), options);
            ByteArrayOutputStream signed = new ByteArrayOutputStream(pdf.length + 2 * ROOM_FOR_SIGNATURE);
            document.saveIncremental(signed);
            return signed.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private static PDSignature field(DocumentSigner signer, String signerName, Instant at) {
        PDSignature field = new PDSignature();
        field.setFilter(PDSignature.FILTER_ADOBE_PPKLITE);
        field.setSubFilter(COSName.getPDFName(signer.subFilter()));
        field.setName(signerName);
        field.setReason(REASON);
        field.getCOSObject().setString(COSName.M, MOMENT.format(at));
        return field;
    }
}
