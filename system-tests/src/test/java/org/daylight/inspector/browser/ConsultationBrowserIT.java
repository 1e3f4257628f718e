package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Somebody asks and is answered, and comes by appointment; it is Monday 23 November 2026. */
class ConsultationBrowserIT extends BrowserTest {
    private static final String ROAD = "1122998801990101X24220117005000";

    @Test
    @Article({"APP-11", "APP-12"})
    void a_question_of_the_public_is_answered_by_the_department_in_time() {
        Visitor anyone = visitor();
        anyone.open("ask.xhtml?item=" + ROAD);
        anyone.page().fill("#title", "占道十天怎么收费？");
        anyone.page().fill("#text", "临街店铺装修，占用人行道十天，费用怎么计算？");
        anyone.page().check("#publishable");
        anyone.page().click("#ask");
        anyone.page().waitForURL("**/ask.xhtml?code=*");
        String code = anyone.words("#my-code");
        assertThat(anyone.words("#found")).contains("待答复", "2026-11-30", "住房和城乡建设局");
        anyone.shootAll("ask-waits");
        Visitor handler = login(Person.HANDLER);
        handler.open("staff/questions.xhtml?text=" + code);
        handler.shootAll("questions");
        handler.page().click("#question-list a.subject");
        handler.page().waitForSelector("#question");
        handler.shootAll("question");
        handler.page().fill("#answer", "按占用面积和天数，每平方米每日 0.50 元。");
        handler.page().click("#send-answer");
        handler.page().click(".ui-confirm-dialog:visible .ui-confirmdialog-yes");
        handler.page().waitForSelector("#answer-given");
        anyone.open("ask.xhtml?code=" + code);
        assertThat(anyone.words("#found")).contains("已答复", "每平方米每日 0.50 元");
        anyone.open("ask.xhtml?code=AAAABBBBCCCC");
        assertThat(anyone.words("#found")).contains("没有找到");
    }

    @Test
    @Article("APP-10")
    void somebody_books_a_half_hour_and_is_marked_as_come() {
        Visitor anyone = visitor();
        anyone.open("appointments.xhtml");
        anyone.page().fill("#text", "城市道路临时占用");
        anyone.page().click("#find-item");
        anyone.page().click(".choices a");
        anyone.page().click(".windows a");
        anyone.page().click(".days-of-booking a >> nth=0");
        anyone.page().click(".slots a >> nth=0");
        anyone.shootAll("appointments-choose");
        anyone.page().fill("#person", "某先生");
        anyone.page().fill("#phone", "13800001234");
        anyone.page().click("#book");
        anyone.page().waitForURL("**/appointments.xhtml?code=*");
        assertThat(anyone.words("#booked")).contains("已预约", "MAIN-1");
        anyone.shootAll("appointment-booked");
        Visitor clerk = login(Person.WINDOW_CLERK);
        clerk.open("staff/appointments.xhtml");
        clerk.shootAll("appointments-desk");
        clerk.page().click("#appointment-list tr:has-text('某先生') button:has-text('已到场')");
        clerk.page().waitForSelector("#appointment-list .chip-appointment-ARRIVED");
        assertThat(clerk.words("#appointment-list")).contains("某先生", "已到场");
    }
}
