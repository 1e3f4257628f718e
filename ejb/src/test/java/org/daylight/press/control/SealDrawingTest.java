package org.daylight.press.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Shape;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.daylight.kernel.Article;
import org.daylight.organisation.SealKind;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;
import org.junit.jupiter.api.Test;

class SealDrawingTest {
    private static final SealImpression ACCEPTANCE = new SealImpression(SealKind.ACCEPTANCE, "苏桥区自然资源和规划局行政受理专用章", 50, 30, false);
    private static final PressFont SERIF = PressFont.serif();

    @Test
    @Article("RES-14")
    void the_acceptance_seal_measures_five_by_three_centimetres() throws IOException {
        Rectangle2D frame = SealDrawing.of(SERIF, ACCEPTANCE).shapes().get(0).getBounds2D();
        assertThat(frame.getWidth()).isCloseTo(50, within(0.001));
        assertThat(frame.getHeight()).isCloseTo(30, within(0.001));
    }

    @Test
    @Article("RES-14")
    void its_characters_are_seven_and_a_half_by_six_millimetres_in_lines_inside_the_frame() {
        List<Rectangle2D> boxes = new RectangularSealDrawing(SERIF, ACCEPTANCE).boxes();
        assertThat(boxes).hasSize("苏桥区自然资源和规划局行政受理专用章".length()).allSatisfy(box -> {
            assertThat(box.getWidth()).isEqualTo(6);
            assertThat(box.getHeight()).isEqualTo(7.5);
            assertThat(new Rectangle2D.Double(-24, -14, 48, 28).contains(box)).isTrue();
        });
        assertThat(boxes.stream().map(Rectangle2D::getY).distinct()).hasSize(3);
    }

    @Test
    @Article("RES-14")
    void no_character_of_a_seal_touches_another_one() throws IOException {
        for (SealImpression seal : List.of(ACCEPTANCE, new SealImpression(SealKind.APPROVAL, "苏桥区自然资源和规划局行政审批专用章", 42, 42, false))) {
            List<Shape> shapes = SealDrawing.of(SERIF, seal).shapes();
            for (int i = 0; i < shapes.size(); i++) {
                for (int j = i + 1; j < shapes.size(); j++) {
                    Area both = new Area(shapes.get(i));
                    both.intersect(new Area(shapes.get(j)));
                    assertThat(both.isEmpty()).as("shapes %d and %d of %s", i, j, seal.kind()).isTrue();
                }
            }
        }
    }

    @Test
    @Article("RES-16")
    void a_seal_of_a_higher_rule_keeps_its_own_measures_and_a_long_name_gets_smaller_characters() throws IOException {
        SealImpression own = new SealImpression(SealKind.ACCEPTANCE, "某省税务局第一税务分局业务受理章", 40, 20, true);
        assertThat(SealDrawing.of(SERIF, own).shapes().get(0).getBounds2D().getWidth()).isCloseTo(40, within(0.001));
        assertThat(new RectangularSealDrawing(SERIF, own).boxes()).allSatisfy(box -> assertThat(box.getHeight()).isLessThan(7.5));
    }

    @Test
    @Article("RES-14")
    void printed_it_still_measures_five_by_three_centimetres() throws IOException {
        byte[] pdf = new PdfPrinter().print(new PrintOrder("documents/1/withdrawal-confirmation",
                Map.of("title", "撤回申请确认书", "number", "1", "organ", "某局", "applicant", "张伟", "item", "某事项", "sealed", "1"), ACCEPTANCE, null, "X", "某局"));
        try (PDDocument document = Loader.loadPDF(pdf)) {
            Rectangle2D red = red(new PDFRenderer(document).renderImageWithDPI(0, 254));
            assertThat(red.getWidth() / 10).isCloseTo(50, within(0.4));
            assertThat(red.getHeight() / 10).isCloseTo(30, within(0.4));
        }
    }

    /** Around all red of the page, in pixels. */
    private static Rectangle2D red(BufferedImage page) {
        Rectangle2D box = null;
        for (int y = 0; y < page.getHeight(); y++) {
            for (int x = 0; x < page.getWidth(); x++) {
                int colour = page.getRGB(x, y);
                if ((colour >> 16 & 255) > 180 && (colour & 255) < 110) {
                    Rectangle2D pixel = new Rectangle2D.Double(x, y, 1, 1);
                    box = box == null ? pixel : box.createUnion(pixel);
                }
            }
        }
        return box;
    }
}
