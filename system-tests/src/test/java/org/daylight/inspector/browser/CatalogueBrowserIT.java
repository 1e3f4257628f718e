package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Anyone finds an item, reads its guide and takes its forms away. */
class CatalogueBrowserIT extends BrowserTest {
    private static final String PERMIT = "1122998801990101X24220117001000";

    @Test
    @Article({"ITM-01", "OPN-03"})
    void anyone_finds_an_item_by_its_name_and_may_send_the_address_on() {
        Visitor anyone = visitor();
        anyone.open("");
        anyone.page().click("nav.ways a[href='/catalogue.xhtml']");
        anyone.page().fill("#find", "施工许可");
        anyone.page().selectOption("select[name=department]", "ZJ");
        anyone.page().click("#filter-go");
        anyone.page().waitForURL("**/catalogue.xhtml?*text=*");
        assertThat(anyone.page().url()).contains("department=ZJ").doesNotContain("kind=", "page=");
        assertThat(names(anyone)).contains("建筑工程施工许可").allMatch(name -> name.contains("施工许可"));
        Visitor friend = visitor();
        friend.open(anyone.page().url().replaceFirst(".*?//[^/]+/", ""));
        assertThat(names(friend)).isEqualTo(names(anyone));
        assertThat(friend.page().inputValue("#find")).isEqualTo("施工许可");
        assertThat(new String(anyone.download("#export"), StandardCharsets.UTF_8)).contains("事项编码", "建筑工程施工许可").doesNotContain("食品");
        anyone.shootAll("catalogue-found");
        anyone.open("catalogue.xhtml?text=%E6%B2%A1%E6%9C%89%E8%BF%99%E6%A0%B7%E7%9A%84%E4%BA%8B%E9%A1%B9");
        assertThat(anyone.words("main")).contains("没有符合条件的事项");
        anyone.shootPhone("catalogue-none");
    }

    @Test
    @Article("ITM-01")
    void a_long_list_has_pages_and_an_order() {
        Visitor anyone = visitor();
        anyone.open("catalogue.xhtml?sort=promisedLimit");
        assertThat(names(anyone)).hasSize(20);
        List<String> first = names(anyone);
        anyone.page().click(".pages a[rel=next]");
        anyone.page().waitForURL("**page=2*");
        assertThat(anyone.page().url()).contains("sort=promisedLimit");
        assertThat(names(anyone)).isNotEmpty().doesNotContainAnyElementsOf(first);
        anyone.shoot("catalogue-page-2");
        anyone.shootPhone("catalogue-page-2");
    }

    @Test
    @Article({"OPN-01", "OPN-02", "OPN-10", "ITM-09", "ITM-31"})
    void a_guide_says_all_eight_elements_and_can_be_printed() {
        Visitor anyone = visitor();
        assertThat(anyone.open("item.xhtml?code=" + PERMIT)).isEqualTo(200);
        assertThat(anyone.words(".elements")).contains("法律依据", "申请条件", "申报材料", "办理程序", "办理时限", "收费标准", "收费依据", "联系方式");
        for (Object anchor : (List<?>) anyone.page().evaluate("[...document.querySelectorAll('.elements a')].map(link => link.hash)")) {
            assertThat(anyone.words(anchor.toString())).as(anchor.toString()).isNotBlank();
        }
        assertThat(anyone.words("#limits")).contains("承诺时限 5 个工作日", "法定时限 20 个工作日");
        assertThat(anyone.page().locator("#flow .flow-station").count()).isGreaterThanOrEqualTo(3);
        assertThat(anyone.words("#fees")).contains("不收费");
        anyone.shootAll("guide");
        anyone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        anyone.shoot("guide-print");
        assertThat(anyone.page().locator(".top-tools:visible, .elements:visible").count()).isZero();
        anyone.page().pdf(new Page.PdfOptions().setPath(Path.of("target", "screenshots", "guide.pdf")));
        anyone.page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    @Test
    @Article("ITM-08")
    void a_blank_form_is_taken_away_as_a_file_and_never_opened_as_a_page() throws Exception {
        byte[] form = SmallPdf.saying("Application form");
        String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(form));
        database().change("insert into item_form values (?, ?, 'application/pdf', ?, 'itemadmin', now()) on conflict do nothing", hash, "施工许可申请表.pdf", form);
        database().change("update item_version set content = jsonb_set(content, '{materials,0,blankForm}', to_jsonb(?::text)) where item_code = ? and state = 'PUBLISHED'",
                hash, PERMIT);
        Visitor anyone = visitor();
        anyone.open("item.xhtml?code=" + PERMIT);
        assertThat(anyone.download("#materials a.file")).isEqualTo(form);
        HttpResponse<byte[]> answer = HttpClient.newHttpClient().send(HttpRequest.newBuilder(ground().home().resolve("/item-form?id=" + hash)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.headers().firstValue("Content-Disposition")).hasValueSatisfying(value -> assertThat(value).startsWith("attachment;").contains("UTF-8''%E6"));
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(anyone.open("item-form?id=" + "0".repeat(64))).isEqualTo(404);
        assertThat(anyone.open("item-form?id=../../etc/passwd")).isEqualTo(404);
    }

    @Test
    @Article("ITM-01")
    void an_unknown_item_and_one_that_is_no_longer_in_force_are_said_to_be_unknown() {
        Visitor anyone = visitor();
        assertThat(anyone.open("item.xhtml?code=NOWHERE")).isEqualTo(404);
        assertThat(anyone.words("main")).contains("没有找到");
        assertThat(anyone.open("item.xhtml")).isEqualTo(404);
    }

    private static List<String> names(Visitor visitor) {
        return visitor.page().locator(".item-card h2").allInnerTexts();
    }
}
