package org.daylight.inspector.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daylight.inspector.exchange.LogText.event;

import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.daylight.ground.Ground;
import org.daylight.inspector.Database;
import org.daylight.inspector.Poll;
import org.daylight.inspector.RunningDaylight;
import org.daylight.kernel.Article;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whom and what the border lets in: each "no" is a problem with its status, a code and a text. */
@ExtendWith(RunningDaylight.class)
@Article("EXC-03")
class AccessIT {
    private static final Duration LIMIT = Duration.ofMinutes(2);
    private static final String RECEIPT = "v1/receipts/00000000-0000-0000-0000-000000000000";
    private static final byte[] GOOD = LogText.cases("good", 0, 2, 2).getBytes(StandardCharsets.UTF_8);

    private final Ground ground;
    private final Database database;
    private final JournalFolder journal;
    private final Identity identity;
    private final Reporter clinics;
    private final CityPlatform city;

    AccessIT(Ground ground) {
        this.ground = ground;
        this.database = new Database(ground);
        this.journal = new JournalFolder(ground);
        this.identity = new Identity(ground);
        this.clinics = Reporter.of(ground, "CLINICS", "诊所管理局", "Clinics office");
        this.city = new CityPlatform(ground);
    }

    @Test
    void without_a_token_nobody_gets_in() {
        with(null).get(RECEIPT).requireProblem(401);
        with(null).get("v1/supervision/events").requireProblem(401);
        with(null).post("v1/event-logs?department=CLINICS", GOOD).requireProblem(401);
        assertThat(journal.names()).isEqualTo(journal.accepted());
    }

    @Test
    void a_token_that_is_not_ours_is_no_token() {
        String good = identity.token("legacy-planning");
        String[] parts = good.split("\\.");
        with(good).get(RECEIPT).requireProblem(404);
        with("garbage").get(RECEIPT).requireProblem(401);
        with("a.b.c").get(RECEIPT).requireProblem(401);
        with(parts[0] + "." + parts[1] + "." + new StringBuilder(parts[2]).reverse()).get(RECEIPT).requireProblem(401);
        with(parts[0] + "." + identity.token("city-platform").split("\\.")[1] + "." + parts[2]).get(RECEIPT).requireProblem(401);
        String unsigned = Base64.getUrlEncoder().withoutPadding().encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));
        with(unsigned + "." + parts[1] + ".").get(RECEIPT).requireProblem(401);
    }

    @Test
    void a_token_for_somebody_else_is_no_token() {
        client("elsewhere-system", Duration.ofMinutes(5), "another-application");
        with(identity.token("elsewhere-system")).get(RECEIPT).requireProblem(401);
    }

    @Test
    void a_token_that_has_expired_is_no_token() {
        client("hasty-system", Duration.ofSeconds(2), "daylight-exchange");
        String token = identity.newToken("hasty-system");
        Answer answer = Poll.until(LIMIT, "the token is not good any more", () -> with(token).get(RECEIPT), answered -> answered.status() != 404);
        answer.requireProblem(401);
    }

    @Test
    void who_lacks_the_role_may_not() {
        city.border().post("v1/event-logs?department=CLINICS", GOOD).requireProblem(403);
        city.border().get(RECEIPT).requireProblem(403);
        clinics.border().get("v1/supervision/events").requireProblem(403);
        assertThat(journal.names()).isEqualTo(journal.accepted());
    }

    @Test
    void a_department_is_reported_by_its_own_system_alone() {
        Answer answer = clinics.border().post("v1/event-logs?department=WABO", GOOD);
        answer.requireProblem(403);
        assertThat(answer.text("code")).isEqualTo("exchange.not-your-department");
        clinics.border().post("v1/event-logs?department=ZJ", GOOD).requireProblem(403);
        // and it is on record
        assertThat(database.rows("select distinct subject from audit_entry where actor = 'service-account-clinics-system' and outcome = 'REFUSED' "
                + "and problem = 'exchange.not-your-department' order by 1")).containsExactly("WABO", "ZJ");
        assertThat(journal.names()).isEqualTo(journal.accepted());
    }

    @Test
    void receipts_of_other_departments_are_not_to_be_seen() {
        String id = clinics.post(LogText.cases("seen", 0, 1, 1).getBytes(StandardCharsets.UTF_8));
        clinics.ended(id);
        with(identity.token("legacy-planning")).get("v1/receipts/" + id).requireProblem(404);
    }

    @Test
    void what_does_not_exist_is_not_found() {
        assertThat(clinics.border().get(RECEIPT).requireProblem(404).text("code")).isEqualTo("receipt.unknown");
        clinics.border().get("v1/receipts/not-an-id").requireProblem(404);
        clinics.border().post("v1/event-logs?department=NOWHERE", GOOD).requireProblem(404);
        clinics.border().get("v1/no-such-thing").requireProblem(404);
    }

    @Test
    void a_wrong_method_form_or_parameter_is_refused() {
        Answer wrong = Border.send(clinics.border().request(RECEIPT).DELETE()).requireProblem(405);
        assertThat(wrong.whole().headers().firstValue("allow").orElse("")).contains("GET");
        clinics.border().get("v1/event-logs").requireProblem(405);
        Border.send(clinics.border().request("v1/event-logs?department=CLINICS").header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofByteArray(GOOD))).requireProblem(415);
        clinics.border().post("v1/event-logs", GOOD).requireProblem(400);
        clinics.border().post("v1/event-logs?department=CLINICS", new byte[0]).requireProblem(400);
        assertThat(journal.names()).isEqualTo(journal.accepted());
    }

    @Test
    void a_refusal_is_in_the_language_of_the_reader() {
        Answer chinese = clinics.border().get(RECEIPT);
        Answer english = Border.send(clinics.border().request(RECEIPT).header("Accept-Language", "en").GET());
        assertThat(chinese.text("detail")).containsPattern("\\p{IsHan}");
        assertThat(english.text("detail")).doesNotContainPattern("\\p{IsHan}").isNotBlank();
        assertThat(chinese.text("code")).isEqualTo(english.text("code"));
    }

    @Test
    @Article("EXC-07")
    void a_place_that_the_feed_never_gave_or_a_limit_out_of_range_is_refused() {
        for (String after : List.of("nonsense", "%00", "MTox", "MTotMTox", "..%2F..")) {
            city.border().get("v1/supervision/events?after=" + after).requireProblem(400);
        }
        for (String limit : List.of("0", "-1", "10001", "99999999999", "ten", "1.5")) {
            city.border().get("v1/supervision/events?limit=" + limit).requireProblem(400);
        }
    }

    private Border with(String token) {
        return new Border(ground, () -> token);
    }

    private void client(String id, Duration lifespan, String audience) {
        identity.addClient(id, "report-cases", lifespan, audience);
    }
}
