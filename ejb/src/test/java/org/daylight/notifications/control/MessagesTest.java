package org.daylight.notifications.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.daylight.CaseGround;
import org.daylight.cases.CaseEventType;
import org.daylight.cases.CaseNews;
import org.daylight.kernel.Article;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;
import org.daylight.kernel.Roles;
import org.daylight.notifications.ApplicantMessage;
import org.daylight.notifications.MessageChannel;
import org.daylight.notifications.MessageFilter;
import org.daylight.notifications.MessageKind;
import org.daylight.notifications.MessageLine;
import org.daylight.notifications.MessageOutbox;
import org.daylight.notifications.MessageState;
import org.daylight.notifications.Messages;
import org.daylight.notifications.OutgoingMessage;
import org.junit.jupiter.api.Test;

/** What applicants are told, and how it leaves. */
class MessagesTest {
    private final CaseGround ground = new CaseGround();
    private final Messages messages = ground.wiring.door(Messages.class);
    private final MessageOutbox outbox = ground.wiring.door(MessageOutbox.class);

    @Test
    @Article({"RES-02", "RES-03", "FLW-24", "ACC-02", "OPN-09"})
    void a_grant_is_told_at_once_on_site_by_mail_and_by_text_message() {
        ground.decide(true, "准予");
        tellAll();
        assertThat(log()).extracting(line -> line.kind() + " " + line.channel() + " " + line.state()).containsExactlyInAnyOrder(
                "REGISTERED ON_SITE SENT", "REGISTERED E_MAIL QUEUED", "REGISTERED SMS QUEUED", "ACCEPTED ON_SITE SENT", "ACCEPTED E_MAIL QUEUED",
                "ACCEPTED SMS QUEUED", "GRANTED ON_SITE SENT", "GRANTED E_MAIL QUEUED", "GRANTED SMS QUEUED");
        assertThat(text(MessageKind.GRANTED)).contains("已准予", "住房和城乡建设局窗口领取结果", ground.number);
        assertThat(text(MessageKind.ACCEPTED)).contains("2026年3月2日");
        assertThat(shown(MessageKind.ACCEPTED).textEn()).contains("2 March 2026");
        assertThat(text(MessageKind.REGISTERED)).doesNotContain("{");
    }

    @Test
    @Article({"RES-03", "RES-05"})
    void a_grant_is_told_in_the_words_of_the_way_that_the_applicant_chose() {
        wish("MAIL");
        ground.decide(true, "准予");
        tellAll();
        assertThat(text(MessageKind.GRANTED_MAIL)).contains("按您填写的地址寄出", "不必到窗口领取");
        assertThat(shown(MessageKind.GRANTED_MAIL).textEn()).contains("will be sent to the address you gave");
        tell(CaseEventType.RESULT_POSTED, Map.of("carrier", "邮政速递", "tracking", "EA123456789CN"));
        assertThat(text(MessageKind.RESULT_POSTED)).contains("邮政速递", "EA123456789CN");
        tell(CaseEventType.MAIL_RETURNED, Map.of("reason", "无人签收"));
        assertThat(text(MessageKind.MAIL_RETURNED)).contains("无人签收", "窗口");
        assertThat(log()).extracting(MessageLine::kind).doesNotContain(MessageKind.GRANTED);
    }

    @Test
    @Article("RES-03")
    void who_does_not_collect_is_reminded_once_when_the_limit_warns_and_once_when_it_is_over() {
        ground.decide(true, "准予");
        assertThat(remindedAt("2026-03-05T01:00:00Z")).as("too early").isZero();
        assertThat(remindedAt("2026-03-16T01:00:00Z")).as("on site, by mail and by text message").isEqualTo(3);
        assertThat(text(MessageKind.COLLECT_SOON)).contains("2026年3月16日", "住房和城乡建设局窗口等待领取");
        assertThat(remindedAt("2026-03-16T02:00:00Z")).as("never twice the same").isZero();
        wish("ONLINE");
        assertThat(remindedAt("2026-03-17T01:00:00Z")).isEqualTo(3);
        assertThat(text(MessageKind.COLLECT_LATE_ONLINE)).contains("最后一次提醒", "登录");
        ground.database.run("update case_delivery_wish set way = 'WINDOW'");
        assertThat(remindedAt("2026-04-17T01:00:00Z")).isZero();
    }

    @Test
    @Article({"RES-03", "RES-05"})
    void nobody_is_reminded_of_what_is_to_be_posted_or_was_delivered() {
        ground.decide(true, "准予");
        wish("MAIL");
        assertThat(remindedAt("2026-03-20T01:00:00Z")).isZero();
        ground.database.run("update case_delivery_wish set way = 'WINDOW'");
        ground.database.run("update approval_case set delivered_at = timestamptz '2026-03-03 02:00:00+00'");
        assertThat(remindedAt("2026-03-20T01:00:00Z")).isZero();
    }

    private int remindedAt(String instant) {
        return ground.in(() -> ground.wiring.door(MessageRepository.class).remind(Instant.parse(instant), 100));
    }

    private void wish(String way) {
        ground.database.run("insert into case_delivery_wish (case_id, way, receiver, phone, address, wished_by, wished_at) select id, '" + way
                + "', '某公司', '13800005678', '阳光区滨江路 8 号', 'clerk', registered_at from approval_case");
    }

    @Test
    @Article({"FLW-24", "RES-02"})
    void a_refusal_is_told_with_its_reasons_and_the_ways_of_redress() {
        ground.decide(false, "占用范围超出红线");
        tellAll();
        assertThat(text(MessageKind.DENIED)).contains("占用范围超出红线", "60 日", "6 个月");
        assertThat(messages.headlinesOf(ground.number)).as("for the public").allMatch(one -> one.textZh().isEmpty());
    }

    @Test
    @Article({"TIM-06", "TIM-07", "TIM-08", "ACC-04"})
    void special_procedures_extensions_interruptions_and_supplements_are_told_with_their_reasons() {
        tell(CaseEventType.PROCEDURE_STARTED, Map.of("nameZh", "专家评审", "nameEn", "Expert review", "days", "15", "opinion", "需要专家评审"));
        tell(CaseEventType.EXTENDED, Map.of("days", "10", "dueOn", "2026-04-10", "reason", "案情复杂"));
        tell(CaseEventType.SUSPENDED, Map.of("opinion", "等待检测结果"));
        tell(CaseEventType.SUPPLEMENT_ASKED, Map.of("items", "占用范围平面图\n身份证明", "dueOn", "2026-03-20"));
        assertThat(text(MessageKind.PROCEDURE_STARTED)).contains("专家评审", "（15 个工作日）", "需要专家评审");
        assertThat(shown(MessageKind.PROCEDURE_STARTED).textEn()).contains("Expert review", "(15 working days)");
        assertThat(text(MessageKind.EXTENDED)).contains("2026年4月10日", "案情复杂");
        assertThat(text(MessageKind.SUSPENDED)).contains("等待检测结果");
        assertThat(text(MessageKind.SUPPLEMENT_ASKED)).contains("占用范围平面图；身份证明", "2026年3月20日");
    }

    @Test
    void an_event_is_told_once_however_often_it_is_heard_of_and_what_concerns_nobody_outside_is_not() {
        tell(CaseEventType.WITHDRAWN, Map.of());
        tell(CaseEventType.WITHDRAWN, Map.of());
        tell(CaseEventType.HANDED_OVER, Map.of());
        tell(CaseEventType.DELIVERED, Map.of("way", "WINDOW"));
        assertThat(log()).extracting(MessageLine::kind).containsOnly(MessageKind.WITHDRAWN).hasSize(3);
    }

    @Test
    @Article({"RES-02", "OPN-09"})
    void what_the_gateway_does_not_take_is_tried_five_times_and_then_a_dead_letter_that_a_clerk_sends_again() {
        tell(CaseEventType.WITHDRAWN, Map.of());
        for (int attempt = 1; attempt <= 5; attempt++) {
            ground.wiring.at("2026-03-02T0%d:00:00Z".formatted(attempt + 1));
            OutgoingMessage taken = claim().get(0);
            assertThat(taken.attempt()).isEqualTo(attempt);
            assertThat(taken.recipient()).isEqualTo("13800005678");
            assertThat(claim()).as("nobody else takes it").isEmpty();
            int times = attempt;
            ground.run(() -> outbox.failed(taken.id(), times, "unreachable", false));
        }
        ground.wiring.at("2026-03-02T08:00:00Z");
        assertThat(claim()).isEmpty();
        MessageLine dead = one(MessageChannel.SMS);
        assertThat(dead.state()).isEqualTo(MessageState.FAILED);
        assertThat(dead.recipient()).isEqualTo("138****5678");
        ground.wiring.as("clerk2", Roles.WINDOW_CLERK);
        assertThatThrownBy(() -> ground.run(() -> messages.sendAgain(List.of(dead.id())))).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.code()).isEqualTo("message.not-open"));
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        ground.run(() -> messages.sendAgain(List.of(dead.id())));
        OutgoingMessage again = claim().get(0);
        ground.run(() -> outbox.delivered(again.id(), again.attempt()));
        assertThat(one(MessageChannel.SMS).state()).isEqualTo(MessageState.SENT);
    }

    @Test
    void a_message_whose_taker_died_is_taken_again_under_the_same_key() {
        tell(CaseEventType.WITHDRAWN, Map.of());
        String key = claim().get(0).key();
        ground.wiring.at("2026-03-02T01:11:00Z");
        assertThat(claim()).extracting(OutgoingMessage::key).containsExactly(key);
    }

    @Test
    @Article("RES-02")
    void what_kills_its_taker_each_time_is_a_dead_letter_in_the_end() {
        tell(CaseEventType.WITHDRAWN, Map.of());
        for (int attempt = 1; attempt <= 5; attempt++) {
            ground.wiring.at("2026-03-02T0%d:00:00Z".formatted(attempt + 1));
            assertThat(claim()).hasSize(1);
        }
        ground.wiring.at("2026-03-02T08:00:00Z");
        assertThat(claim()).isEmpty();
        assertThat(one(MessageChannel.SMS).lastError()).isEqualTo("lost");
    }

    @Test
    void what_waited_a_week_for_a_server_that_did_not_come_is_not_sent_as_news() {
        tell(CaseEventType.WITHDRAWN, Map.of());
        ground.wiring.at("2026-03-10T01:00:00Z");
        assertThat(claim()).isEmpty();
        ground.run(outbox::expire);
        assertThat(one(MessageChannel.SMS).lastError()).isEqualTo("expired");
        ground.run(() -> messages.giveUp(List.of(one(MessageChannel.SMS).id())));
        assertThat(one(MessageChannel.SMS).state()).isEqualTo(MessageState.GIVEN_UP);
    }

    @Test
    void nobody_reads_the_messages_of_a_case_that_is_not_the_own() {
        tell(CaseEventType.WITHDRAWN, Map.of());
        ground.wiring.as("other", Roles.APPLICANT);
        assertThatThrownBy(() -> ground.in(() -> messages.ofCase(ground.number, "someone"))).isInstanceOf(Problem.class);
        assertThatThrownBy(() -> ground.in(() -> messages.ofCase(ground.number, "other"))).isInstanceOf(Problem.class);
    }

    @Test
    void addresses_are_never_shown_whole() {
        assertThat(MessageRules.masked("zhang.san@example.cn")).isEqualTo("z***@example.cn");
        assertThat(MessageRules.masked("13800005678")).isEqualTo("138****5678");
        assertThat(MessageRules.masked("1234567")).isEqualTo("****");
        assertThat(MessageRules.masked(null)).isNull();
    }

    private List<OutgoingMessage> claim() {
        return ground.in(() -> outbox.claim(MessageChannel.SMS, 10));
    }

    private MessageLine one(MessageChannel channel) {
        return log().stream().filter(line -> line.channel() == channel).findFirst().orElseThrow();
    }

    private List<MessageLine> log() {
        ground.wiring.as("clerk", Roles.WINDOW_CLERK);
        return messages.find(new MessageFilter(null, null, null, null, ground.number), PageRequest.first(50)).rows();
    }

    private String text(MessageKind kind) {
        return shown(kind).textZh();
    }

    private ApplicantMessage shown(MessageKind kind) {
        return ground.wiring.door(MessageRepository.class).onSite(ground.number).stream().filter(one -> one.kind() == kind).findFirst().orElseThrow();
    }

    private void tellAll() {
        ground.news().forEach(news -> ground.run(() -> ground.wiring.door(MessageIssue.class).tell(news)));
    }

    private void tell(CaseEventType type, Map<String, String> details) {
        CaseNews registered = ground.news().get(0);
        CaseNews news = new CaseNews(registered.caseId(), ground.number, type, registered.itemVersionId(), "ZJ", "clerk", Instant.parse("2026-03-02T01:00:00Z"), details);
        ground.run(() -> ground.wiring.door(MessageIssue.class).tell(news));
    }
}
