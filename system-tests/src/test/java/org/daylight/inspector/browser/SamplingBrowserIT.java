package org.daylight.inspector.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

/** Cases are drawn, drawn again, judged, and one becomes a signal; it is Monday 23 November 2026. */
class SamplingBrowserIT extends BrowserTest {

    @Test
    @Article({"MON-14", "MON-17", "MON-20"})
    void a_sample_is_drawn_by_a_seed_that_anybody_can_use_again_and_what_is_wrong_becomes_a_signal() {
        accepted("抽查试件");
        Visitor supervisor = login(Person.SUPERVISOR);
        String seed = UUID.randomUUID().toString().substring(0, 8);
        supervisor.open("supervision/sampling.xhtml");
        supervisor.page().click("#new-sample");
        supervisor.page().fill("#title", "十一月抽查");
        supervisor.page().selectOption("#department", "ZJ");
        supervisor.page().fill("#size", "0");
        assertThat(supervisor.press("draw")).contains("抽取件数须为 1 至 500");
        supervisor.page().fill("#size", "3");
        supervisor.page().fill("#given-seed", seed);
        assertThat(supervisor.press("draw")).contains("已抽取");
        assertThat(supervisor.words("#seed")).isEqualTo(seed);
        supervisor.page().click("#again");
        supervisor.page().waitForSelector("#same");
        assertThat(supervisor.words("#same")).contains("完全一致");
        supervisor.shootAll("sample");
        supervisor.page().click("#sampled a.button >> nth=0");
        supervisor.page().waitForSelector("#judge-form");
        for (String mark : new String[] {"conduct", "discretion", "singleTrack"}) {
            supervisor.page().selectOption("#" + mark, "FINE");
        }
        supervisor.page().selectOption("#legality", "WRONG");
        assertThat(supervisor.press("judge")).contains("必须写明发现的问题");
        supervisor.page().fill("#note", "适用的条款已经废止");
        assertThat(supervisor.press("judge")).contains("评查结果已保存");
        supervisor.page().selectOption("#rule", "VF-06");
        supervisor.shootAll("sample-judged");
        supervisor.page().selectOption("#rule", "VF-06");
        assertThat(supervisor.press("raise")).contains("已转为监察信号");
        assertThat(supervisor.words("#judge-form")).contains("适用的条款已经废止", "已转为监察信号");
        assertThat(new String(supervisor.download("a[href^='/supervision/sampling.csv']"), StandardCharsets.UTF_8)).contains("适用的条款已经废止");
        supervisor.open("supervision/sampling.xhtml");
        assertThat(supervisor.words("#sampling-list")).contains("十一月抽查", seed, "违规 1 件");
    }
}
