package org.daylight.profiles.control;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import org.daylight.kernel.Article;
import org.daylight.kernel.JsonParts;
import org.daylight.profiles.Figure;
import org.daylight.profiles.ProfileContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Versions that were fixed before sanctions and figures were in profiles. */
@Article({"ITM-07", "ACT-01", "ACT-03"})
class FigureRulesTest {
    private static final ProfileContent SHIPPED = ShippedProfiles.content("DISTRICT-000");

    @ParameterizedTest
    @EnumSource(Figure.class)
    void an_old_version_counts_by_what_held_before(Figure figure) {
        ProfileContent old = old();
        assertThat(old.parameter(figure.code())).isNull();
        assertThat(old.figure(figure)).isEqualTo(figure.before());
        assertThat(SHIPPED.figure(figure)).as("what ships changes nothing").isEqualTo(figure.before());
    }

    @Test
    void an_old_version_offers_the_sanctions_that_held_before_and_could_still_be_put_in_force() {
        ProfileContent old = old();
        assertThat(old.sanctions()).extracting(row -> row.liable() + " " + row.level() + " " + row.severity() + " " + row.sanction())
                .containsExactlyElementsOf(SHIPPED.sanctions().stream().map(row -> row.liable() + " " + row.level() + " " + row.severity() + " " + row.sanction()).toList());
        assertThat(ProfileRules.findings(old)).isEmpty();
    }

    @Test
    void a_draft_of_an_old_version_shows_the_figures_and_a_complete_one_stays_as_it_is() {
        ProfileContent completed = FigureRules.completed(old());
        for (Figure figure : Figure.values()) {
            assertThat(completed.parameter(figure.code())).isEqualTo(String.valueOf(figure.before()));
        }
        assertThat(completed.rules()).isEqualTo(SHIPPED.rules());
        assertThat(FigureRules.completed(SHIPPED)).isSameAs(SHIPPED);
    }

    private static ProfileContent old() {
        JsonObject shipped = JsonParts.reader(new StringReader(ProfileJson.write(SHIPPED))).readObject();
        JsonObjectBuilder old = JsonParts.object();
        shipped.forEach((name, value) -> {
            if (!name.equals("sanctions") && !name.equals("parameters")) {
                old.add(name, value);
            }
        });
        JsonArrayBuilder parameters = JsonParts.array();
        shipped.getJsonArray("parameters").stream().filter(row -> Figure.of(row.asJsonObject().getString("code")).isEmpty()).forEach(parameters::add);
        return ProfileJson.read(old.add("parameters", parameters).build().toString());
    }
}
