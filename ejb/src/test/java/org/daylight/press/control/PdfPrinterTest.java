package org.daylight.press.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.client.j2se.BufferedImageLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daylight.kernel.Article;
import org.daylight.kernel.Problem;
import org.daylight.organisation.SealKind;
import org.daylight.press.PrintOrder;
import org.daylight.press.SealImpression;
import org.junit.jupiter.api.Test;

@Article({"RES-06", "RES-08"})
class PdfPrinterTest {
    private static final String CODE = "7KQ2MXW9HBTRD4VN3CJF6SPE";
    private static final String URL = "https://daylight.example.gov.cn/verify.xhtml?code=" + CODE;
    private static final PdfPrinter PRESS = new PdfPrinter();

    @Test
    void the_document_is_one_page_that_says_who_may_do_what_by_whose_decision_and_since_when() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.print(paper("海州市东海建设有限公司", "新建商业综合体项目（海州区解放路18号）")))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document)).contains("建 设 工 程 规 划 许 可 证", "建设工程规划许可证核发（XK-GH-0001）", "海州市东海建设有限公司", "新建商业综合体项目（海州区解放路18号）",
                    "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U", "海州区自然资源和规划局", "二〇二六年十一月二十一日",
                    "7KQ2-MXW9-HBTR-D4VN-3CJF-6SPE", "XZXK-2026-000123");
        }
    }

    @Test
    void the_qr_code_leads_to_the_public_page_of_this_certificate() throws Exception {
        try (PDDocument document = Loader.loadPDF(PRESS.print(paper("张伟", "开办餐饮店")))) {
            BufferedImage page = new PDFRenderer(document).renderImageWithDPI(0, 150);
            BufferedImage corner = page.getSubimage(0, page.getHeight() * 2 / 3, page.getWidth() / 3, page.getHeight() / 3);
            BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new BufferedImageLuminanceSource(corner)));
            assertThat(new QRCodeReader().decode(bitmap).getText()).isEqualTo(URL);
        }
    }

    @Test
    void only_the_glyphs_that_are_used_are_in_the_document() {
        assertThat(PRESS.print(paper("张伟", "开办餐饮店")).length).isLessThan(200_000);
    }

    @Test
    void the_document_names_its_title_and_language() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.print(paper("张伟", "开办餐饮店")))) {
            assertThat(document.getDocumentInformation().getTitle()).startsWith("建设工程规划许可证");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
        }
    }

    @Test
    void the_longest_holder_and_matter_still_fit_on_one_page() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.print(paper("海".repeat(200), "州".repeat(400))))) {
            assertThat(document.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(document).chars().filter(character -> character == '州').count()).isGreaterThanOrEqualTo(400);
        }
    }

    @Test
    void what_looks_like_markup_is_printed_as_it_was_written() throws IOException {
        try (PDDocument document = Loader.loadPDF(PRESS.print(paper("A&B <Ltd> \"$1\"", "${holder}")))) {
            assertThat(new PDFTextStripper().getText(document)).contains("A&B <Ltd> \"$1\"", "${holder}");
        }
    }

    @Test
    void a_name_that_the_font_cannot_show_is_refused_and_not_printed_wrong() {
        assertThatThrownBy(() -> PRESS.requirePrintable(paper("张\uD884\uDF50", "开办餐饮店"))).isInstanceOfSatisfying(Problem.class, problem -> {
            assertThat(problem.code()).isEqualTo("press.unprintable-character");
            assertThat(problem.kind().status()).isEqualTo(422);
        });
    }

    static PrintOrder paper(String holder, String matter) {
        return new PrintOrder("certificates/1/certificate", Map.ofEntries(Map.entry("nameZh", "建设工程规划许可证"),
                Map.entry("nameEn", "Planning Permit for Construction Work"),
                Map.entry("number", "1.2.156.3005.2.11100000000013338W011.11430000006122244L.20230000403.001.U"), Map.entry("holder", holder),
                Map.entry("matter", matter), Map.entry("itemZh", "建设工程规划许可证核发"), Map.entry("itemCode", "XK-GH-0001"),
                Map.entry("caseNumber", "XZXK-2026-000123"), Map.entry("issuerZh", "海州区自然资源和规划局"), Map.entry("issuedOn", "二〇二六年十一月二十一日"),
                Map.entry("validity", "自2026年11月21日起长期有效"), Map.entry("code", "7KQ2-MXW9-HBTR-D4VN-3CJF-6SPE"), Map.entry("url", URL),
                Map.entry("sealed", "1")),
                new SealImpression(SealKind.ELECTRONIC, "海州区自然资源和规划局电子印章", null, null, false), URL, "ZR", "海州区自然资源和规划局");
    }
}
