package org.daylight.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import org.daylight.kernel.Article;
import org.daylight.web.FlowDiagram.Station;
import org.junit.jupiter.api.Test;

class FlowDiagramTest {

    private static Station station(String code, String... next) {
        return new Station(code, "flow-handle", List.of(code + " 环节", "承办人"), List.of(next));
    }

    @Test
    @Article("ITM-28")
    void stepsStandBelowWhatLeadsToThem() {
        String svg = FlowDiagram.svg("f", "流程", List.of(station("a", "b"), station("b", "c"), station("c")));
        assertThat(top(svg, 0)).isLessThan(top(svg, 1));
        assertThat(top(svg, 1)).isLessThan(top(svg, 2));
        assertThat(count(svg, "class=\"flow-edge\"")).isEqualTo(2);
    }

    @Test
    @Article("ITM-28")
    void branchesStandSideBySideAndMeetAgain() {
        String svg = FlowDiagram.svg("f", "流程", List.of(station("a", "b", "c"), station("b", "d"), station("c", "d"), station("d")));
        assertThat(top(svg, 1)).isEqualTo(top(svg, 2));
        assertThat(top(svg, 3)).isGreaterThan(top(svg, 1));
        assertThat(count(svg, "class=\"flow-edge\"")).isEqualTo(4);
    }

    @Test
    void aWayBackIsDashedAndDoesNotMoveStations() {
        String svg = FlowDiagram.svg("f", "流程", List.of(station("a", "b"), station("b", "a", "c"), station("c")));
        assertThat(count(svg, "flow-back")).isEqualTo(1);
        assertThat(top(svg, 0)).isLessThan(top(svg, 1));
    }

    @Test
    void whatIsWrittenCannotBecomeMarkup() {
        String svg = FlowDiagram.svg("f", "a\"b", List.of(new Station("x", "", List.of("<script>&"), List.of("nowhere", "x"))));
        assertThat(svg).doesNotContain("<script>").contains("&lt;script&gt;&amp;", "a&quot;b").doesNotContain("class=\"flow-edge");
    }

    @Test
    void withoutStepsThereIsNoPicture() {
        assertThat(FlowDiagram.svg("f", "流程", List.of())).isEmpty();
    }

    @Test
    void longNamesBreakAndAreCutAfterThreeLines() {
        assertThat(TextLines.of("审核", 100, 15)).containsExactly("审核");
        assertThat(TextLines.of("建设项目环境影响评价文件审批", 100, 15)).hasSize(3).first().asString().hasSize(6);
        assertThat(TextLines.of("很长很长很长很长很长很长很长很长很长很长很长很长", 60, 15)).hasSize(3).last().asString().endsWith("…");
        assertThat(TextLines.of("review of the application", 100, 15)).first().isEqualTo("review of");
    }

    private static int top(String svg, int station) {
        var matcher = Pattern.compile("<rect x=\"\\d+\" y=\"(\\d+)\"").matcher(svg);
        int top = -1;
        for (int i = 0; i <= station; i++) {
            assertThat(matcher.find()).isTrue();
            top = Integer.parseInt(matcher.group(1));
        }
        return top;
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }
}
