package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.time.Duration;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What the house tells those who watch over it, and those who write systems that speak with it. */
@ExtendWith(RunningDaylight.class)
class HealthIT {
    private final Ground ground;

    HealthIT(Ground ground) {
        this.ground = ground;
    }

    @Test
    void the_house_is_alive() {
        JsonObject health = healthy("health/live");
        assertThat(checks(health)).contains("threads");
    }

    @Test
    void the_house_is_ready_and_its_database_answers() {
        JsonObject health = healthy("health/ready");
        assertThat(checks(health)).contains("database");
    }

    @Test
    void meters_are_there_in_the_form_of_prometheus() {
        Answer metrics = Border.get(ground.management().resolve("/metrics"));
        assertThat(metrics.status()).isEqualTo(200);
        assertThat(metrics.body()).contains("# TYPE daylight_light_changes").containsPattern("(?m)^daylight_light_changes_total(\\{[^}]*})? \\d");
    }

    @Test
    @Article("MON-16")
    void dead_letters_of_every_table_are_among_the_meters_with_the_age_of_the_oldest() {
        List<String> piles = new Database(ground).rows("select room, kind from dead_letter");
        assertThat(piles).hasSizeGreaterThanOrEqualTo(7).contains("press|sheet", "exchange|message");
        assertThat(piles).allSatisfy(pile -> Poll.until(Duration.ofMinutes(1), pile, () -> Border.get(ground.management().resolve("/metrics")).body(), metrics ->
                published(metrics, "daylight_dead_letters", pile) && published(metrics, "daylight_dead_letters_oldest_seconds", pile)));
        assertThat(checks(healthy("health/ready"))).contains("dead-letters");
    }

    /** With a number, which it is once the house has looked. */
    private static boolean published(String metrics, String meter, String pile) {
        String[] names = pile.split("\\|");
        return metrics.lines().anyMatch(line -> line.matches(meter + "\\{.*} \\d.*") && line.contains("room=\"" + names[0] + "\"") && line.contains("kind=\"" + names[1] + "\""));
    }

    @Test
    void health_and_meters_are_not_to_be_had_where_the_public_comes_in() {
        assertThat(Border.get(ground.home().resolve("/health")).status()).isEqualTo(404);
        assertThat(Border.get(ground.home().resolve("/metrics")).status()).isEqualTo(404);
    }

    @Test
    @Article("EXC-03")
    void the_description_of_the_border_names_its_paths_and_asks_for_a_token() {
        Answer answer = Border.get(ground.home().resolve("/exchange/openapi?format=JSON"));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        JsonObject description = answer.json();
        List<String> paths = List.copyOf(description.getAsJsonObject("paths").keySet());
        assertThat(paths).extracting(path -> path.substring(path.indexOf("/v1/"))).containsExactlyInAnyOrder("/v1/event-logs", "/v1/receipts/{id}", "/v1/supervision/events",
                "/v1/orders", "/v1/orders/{number}", "/v1/order-news");
        JsonObject scheme = description.getAsJsonObject("components").getAsJsonObject("securitySchemes").getAsJsonObject("bearer");
        assertThat(scheme.get("scheme").getAsString()).isEqualTo("bearer");
        assertThat(description.getAsJsonArray("security")).contains(JsonParser.parseString("{\"bearer\": []}"));
    }

    private JsonObject healthy(String path) {
        Answer answer = Border.get(ground.management().resolve("/" + path));
        assertThat(answer.status()).as("%s", answer).isEqualTo(200);
        assertThat(answer.text("status")).isEqualTo("UP");
        return answer.json();
    }

    private static List<String> checks(JsonObject health) {
        return health.getAsJsonArray("checks").asList().stream().map(check -> check.getAsJsonObject())
                .filter(check -> check.get("status").getAsString().equals("UP")).map(check -> check.get("name").getAsString()).toList();
    }
}
