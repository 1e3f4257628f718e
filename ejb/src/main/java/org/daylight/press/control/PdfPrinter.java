package org.daylight.press.control;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.daylight.kernel.Problem;
import org.daylight.press.PrintOrder;

/** Prints an order as PDF/A-2u with only the fonts and glyphs it uses. Fonts and templates are read once. */
@ApplicationScoped
public class PdfPrinter {
    private final Templates templates = new Templates();
    private List<PressFont> fonts;
    private byte[] colours;

    /** {@code press.unprintable-character} (422) where a font lacks a character of a value or of the seal. */
    public synchronized void requirePrintable(PrintOrder order) {
        load();
        order.values().forEach(this::requirePrintable);
        if (order.seal() != null) {
            requirePrintable("seal", order.seal().inscription());
        }
    }

    private void requirePrintable(String field, String value) {
        value.codePoints().filter(character -> character != '\n' && character != '\t')
                .filter(character -> fonts.stream().anyMatch(font -> !font.has(character))).findFirst().ifPresent(missing -> {
                    throw new Problem(Problem.Kind.REFUSED, "press.unprintable-character", "FLW-16", field, Character.toString(missing));
                });
    }

    /** The pages, not signed yet. */
    public synchronized byte[] print(PrintOrder order) {
        load();
        try (PDDocument document = new PDDocument()) {
            ByteArrayOutputStream pdf = new ByteArrayOutputStream();
            PdfRendererBuilder renderer = new PdfRendererBuilder().usePDDocument(document).usePdfAConformance(PdfAConformance.PDFA_2_U)
                    .useColorProfile(colours).withProducer("Daylight 阳光审批");
            fonts.forEach(font -> renderer.useFont(new LazyFont(document, font), font.family(), 400, FontStyle.NORMAL, true));
            renderer.useObjectDrawerFactory(drawings(order)).withHtmlContent(TemplateRules.filled(templates.of(order.template()), values(order)), null)
                    .toStream(pdf).run();
            return pdf.toByteArray();
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }

    private void load() {
        if (fonts == null) {
            XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
            colours = ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();
            fonts = List.of(PressFont.serif(), PressFont.sans());
        }
    }

    private static final class LazyFont extends PDFontSupplier {
        private final PDDocument document;
        private final PressFont font;
        private PDFont loaded;

        LazyFont(PDDocument document, PressFont font) {
            super(null);
            this.document = document;
            this.font = font;
        }

        @Override
        public PDFont supply() {
            try {
                loaded = loaded == null ? PDType0Font.load(document, font.font(), true) : loaded;
                return loaded;
            } catch (IOException fault) {
                throw new UncheckedIOException(fault);
            }
        }
    }

    private Map<String, String> values(PrintOrder order) {
        Map<String, String> values = new HashMap<>(order.values());
        if (order.seal() != null) {
            SealDrawing seal = SealDrawing.of(fonts.get(0), order.seal());
            values.put("sealWidth", String.valueOf(seal.width()));
            values.put("sealHeight", String.valueOf(seal.height()));
            values.put("rectangular", seal.width() == seal.height() ? "" : "1");
        }
        return values;
    }

    private DefaultObjectDrawerFactory drawings(PrintOrder order) {
        DefaultObjectDrawerFactory drawings = new DefaultObjectDrawerFactory();
        if (order.seal() != null) {
            drawings.registerDrawer("seal", drawer(SealDrawing.of(fonts.get(0), order.seal())));
        }
        if (order.qr() != null) {
            drawings.registerDrawer("qr", drawer(new QrDrawing(order.qr())));
        }
        return drawings;
    }

    private static FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dotsPerPixel) -> {
            device.drawWithGraphics((float) x, (float) y, (float) width, (float) height, graphics -> {
                try {
                    drawing.draw(graphics, width / dotsPerPixel, height / dotsPerPixel);
                } catch (IOException fault) {
                    throw new UncheckedIOException(fault);
                }
            });
            return Map.of();
        };
    }
}
