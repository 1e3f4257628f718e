package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Somebody brings a workbook of items: with errors first, then corrected. */
class ImportBrowserIT extends BrowserTest {
    private static final String ITEMS = "事项";
    private static final String NEW_CODE = "1122998801990101X24229999900001";
    @TempDir
    private Path desk;

    @Test
    @Article({"ITM-01", "AUT-16"})
    void bad_cells_are_marked_and_nothing_is_written_until_every_cell_is_right() throws IOException {
        Visitor keeper = login(Person.ITEM_ADMINISTRATOR);
        keeper.open("staff/import.xhtml");
        Path exported = download(keeper, "#export", "exported.xlsx");
        assertThat(database().number("select count(*) from audit_entry where action = 'export items' and actor = 'itemadmin'")).isPositive();

        check(keeper, exported, "#good");
        assertThat(keeper.words("#counts")).contains("新增 0，变更 0");
        assertThat(keeper.page().isVisible("#apply")).isFalse();

        Workbooks workbook = Workbooks.read(exported);
        int added = workbook.copyRow(ITEMS, 2);
        workbook.set(ITEMS, added, "实施编码", NEW_CODE).set(ITEMS, added, "事项名称", "临时用地导入试验").set(ITEMS, added, "生效日期", "2027-03-01");
        workbook.set(ITEMS, 3, "生效日期", "2027-03-01").set(ITEMS, 3, "变更理由", "流程优化，承诺时限压缩");
        workbook.set(ITEMS, added, "承诺时限（工作日）", "99").set(ITEMS, added, "业务责任人（用户名）", "nobody");
        check(keeper, workbook.write(desk.resolve("with-errors.xlsx")), "#bad");
        assertThat(keeper.words("#findings")).contains("承诺时限（工作日）", "99", "TIM-15", "业务责任人（用户名）", "nobody", "ORG-06");
        keeper.shoot("import-with-errors");
        String comments = Workbooks.comments(download(keeper, "#marked", "marked.xlsx"));
        assertThat(comments).contains("[TIM-15]", "[ORG-06]");
        assertThat(drafts(NEW_CODE)).isZero();

        workbook.set(ITEMS, added, "承诺时限（工作日）", "5").set(ITEMS, added, "业务责任人（用户名）", "");
        check(keeper, workbook.write(desk.resolve("corrected.xlsx")), "#good");
        assertThat(keeper.words("#counts")).contains("新增 1，变更 1");
        keeper.shoot("import-corrected");
        assertThat(keeper.pressAndConfirm("apply")).contains("新增事项草稿 1 个，变更草稿 1 个");
        keeper.shoot("import-done");
        assertThat(drafts(NEW_CODE)).isEqualTo(1);

        check(keeper, desk.resolve("corrected.xlsx"), "#good");
        assertThat(keeper.words("#counts")).contains("新增 0，变更 0");
    }

    @Test
    void what_is_no_workbook_is_told_so() throws IOException {
        Visitor keeper = login(Person.CENTRE_MANAGER);
        keeper.open("staff/import.xhtml");
        download(keeper, "#template", "people-template.xlsx");
        keeper.page().setInputFiles("#file_input", Files.writeString(desk.resolve("list.xlsx"), "username,name"));
        assertThat(keeper.answer()).contains("不是 Excel 工作簿");
    }

    private void check(Visitor visitor, Path file, String outcome) {
        visitor.page().setInputFiles("#file_input", file);
        visitor.page().locator(outcome).filter(new Locator.FilterOptions().setHasText(file.getFileName().toString())).waitFor();
    }

    private Path download(Visitor visitor, String link, String name) {
        Download download = visitor.page().waitForDownload(() -> visitor.page().click(link));
        download.saveAs(desk.resolve(name));
        return desk.resolve(name);
    }

    private long drafts(String itemCode) {
        return database().number("select count(*) from item_version where state = 'DRAFT' and item_code = ?", itemCode);
    }
}
