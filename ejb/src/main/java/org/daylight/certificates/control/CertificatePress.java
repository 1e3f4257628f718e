package org.daylight.certificates.control;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.Graphics2D;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.daylight.kernel.Problem;

/** Prints certificates: one A4 page, PDF/A-2u, with only the glyphs it uses. Font and template are read once. */
@ApplicationScoped
public class CertificatePress {
    private static final String TEMPLATE = "/org/daylight/certificates/certificate.xhtml";
    private String template;
    private CertificateFont font;
    private byte[] colours;

    /** {@code certificate.unprintable-character} (422) where the font lacks a character: a certificate never shows a wrong name. */
    public synchronized byte[] print(CertificatePaper paper) {
        try {
            load();
            return printed(paper);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void load() throws IOException {
        if (font == null) {
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
            try (InputStream file = CertificatePress.class.getResourceAsStream(TEMPLATE)) {
                template = new String(file.readAllBytes(), StandardCharsets.UTF_8);
            }
            colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            font = new CertificateFont();
        }
    }

    private byte[] printed(CertificatePaper paper) throws IOException {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDFontSupplier regular = new PDFontSupplier(PDType0Font.load(document, font.font(), true));
            new PdfRendererBuilder().usePDDocument(document).usePdfAConformance(PdfAConformance.PDFA_2_U).useColorProfile(colours)
                    .useFont(regular, CertificateFont.FAMILY, 400, FontStyle.NORMAL, true)
                    .useObjectDrawerFactory(drawings(paper)).withProducer("Daylight 阳光审批")
                    .withHtmlContent(filled(paper), null).toStream(pdf).run();
        }
        return pdf.toByteArray();
    }

    private DefaultObjectDrawerFactory drawings(CertificatePaper paper) {
        QrDrawing qr = new QrDrawing(paper.verificationUrl());
        SealDrawing seal = new SealDrawing(font, paper.issuerZh());
        DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
        drawings.registerDrawer("qr", drawer(qr::draw));
        drawings.registerDrawer("seal", drawer(seal::draw));
        return drawings;
    }

    private interface Drawing {
        void draw(Graphics2D graphics, double size) throws IOException;
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                try {
                    drawing.draw(graphics, Math.min(width, height) / dotsPerPixel);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
            return Map.of();
        };
    }

    private String filled(CertificatePaper paper) {
        Map<String, String> values = Map.ofEntries(
                Map.entry("nameZh", paper.nameZh()), Map.entry("nameEn", paper.nameEn()), Map.entry("number", paper.number()),
                Map.entry("holder", paper.holder()), Map.entry("matter", paper.matter()), Map.entry("itemZh", paper.itemZh()),
                Map.entry("itemCode", paper.itemCode()), Map.entry("caseNumber", paper.caseNumber()), Map.entry("issuerZh", paper.issuerZh()),
                Map.entry("issuedOn", ChineseDateRules.written(paper.issuedOn())),
                Map.entry("code", VerificationCodeRules.grouped(paper.verificationCode())), Map.entry("url", paper.verificationUrl()));
        return CertificateTemplateRules.filled(template, checked(values));
    }

    private Map<String, String> checked(Map<String, String> values) {
        values.forEach((field, value) -> value.codePoints().filter(character -> !font.has(character)).findFirst().ifPresent(missing -> {
            throw new Problem(Problem.Kind.REFUSED, "certificate.unprintable-character", "RES-08", field, Character.toString(missing));
        }));
        return values;
    }
}
