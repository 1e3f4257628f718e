package org.daylight.press.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;

@Article("FLW-16")
class TemplateRulesTest {

    @Test
    void values_are_text_whatever_is_in_them() {
        assertThat(TemplateRules.filled("<p>${a}</p>", Map.of("a", "A&B <b> $1 ${b}"))).isEqualTo("<p>A&amp;B &lt;b&gt; $1 ${b}</p>");
    }

    @Test
    void lines_become_paragraphs_entries_and_rows() {
        assertThat(TemplateRules.filled("${a.paragraphs}|${a.items}|${b.rows}", Map.of("a", "一\n\n二", "b", "1\t甲\n2\t")))
                .isEqualTo("<p>一</p><p>二</p>|<li>一</li><li>二</li>|<tr><td>1</td><td>甲</td></tr><tr><td>2</td><td></td></tr>");
    }

    @Test
    void sections_stand_only_where_their_field_says_something() {
        String template = "{{#a}}有${a}{{^b}}，无乙{{/b}}{{/a}}{{^a}}无{{/a}}";
        assertThat(TemplateRules.filled(template, Map.of("a", "甲"))).isEqualTo("有甲，无乙");
        assertThat(TemplateRules.filled(template, Map.of("a", " ", "b", "乙"))).isEqualTo("无");
    }
}
