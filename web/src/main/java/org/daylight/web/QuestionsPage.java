package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.stream.Stream;
import org.daylight.consultation.AskQuestion;
import org.daylight.consultation.QuestionChannel;
import org.daylight.consultation.QuestionFilter;
import org.daylight.consultation.QuestionHandling;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.QuestionLine;
import org.daylight.consultation.QuestionStanding;
import org.daylight.consultation.QuestionView;
import org.daylight.kernel.Roles;

/**
 * Questions that wait for an answer, by whom and until when.
 *
 * @article APP-11 (003 art. 17; 004 art. 28), APP-12 (004 art. 28)
 */
@Named
@ViewScoped
public class QuestionsPage extends PostPage<QuestionLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    QuestionHandling handling;
    @Inject
    Posts posts;
    @Inject
    SignedIn me;

    private int version;
    private transient QuestionView chosen;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> handling.find(filter(asked), page));
        form.with("kind", QuestionKind.ENQUIRY).with("channel", QuestionChannel.PHONE);
        if (getChosen() != null) {
            version = chosen.line().version();
        }
    }

    static QuestionFilter filter(Fields asked) {
        return new QuestionFilter(asked.text("department"), asked.constant("kind", QuestionKind.class), asked.constant("standing", QuestionStanding.class),
                asked.truth("mine"), asked.text("text"));
    }

    /** The question that the address names; null where it names none. */
    public QuestionView getChosen() {
        if (chosen == null && asked.id("id") != null) {
            chosen = handling.one(asked.id("id"));
        }
        return chosen;
    }

    public String record() {
        String code = handling.record(new AskQuestion(form.constant("kind", QuestionKind.class), code(form.text("item")), form.text("title"), form.text("text"),
                form.text("asker"), form.text("contact"), Boolean.TRUE.equals(form.truth("publishable"))), form.constant("channel", QuestionChannel.class));
        return posts.done("/staff/questions?text=" + code, "questions.recorded", code);
    }

    /** Code of an item as it was chosen: code, blank, name. */
    static String code(String chosen) {
        return chosen == null ? null : chosen.split(" ", 2)[0];
    }

    public String assign() {
        handling.assign(asked.id("id"), version, form.text("person"));
        return here("questions.assigned");
    }

    public String take() {
        handling.assign(asked.id("id"), version, me.getUsername());
        return here("questions.assigned");
    }

    public String transfer() {
        handling.transfer(asked.id("id"), version, form.text("to"), form.text("reason"));
        return posts.done("/staff/questions", "questions.transferred");
    }

    public String answer() {
        handling.answer(asked.id("id"), version, form.text("answer"));
        return here("questions.answered");
    }

    public String publish(boolean shown) {
        handling.publish(asked.id("id"), version, shown);
        return here(shown ? "questions.published" : "questions.withheld");
    }

    private String here(String message) {
        return posts.done("/staff/questions?id=" + asked.id("id"), message);
    }

    /** Whether the person answers, and does not only look on. */
    public boolean isHandler() {
        return isOneOf(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.REVIEWER, Roles.APPROVER, Roles.DEPARTMENT_HEAD, Roles.CENTRE_MANAGER);
    }

    public boolean isRecorder() {
        return isOneOf(Roles.WINDOW_CLERK, Roles.HANDLER, Roles.CENTRE_MANAGER);
    }

    public boolean isPublisher() {
        return isOneOf(Roles.DEPARTMENT_HEAD, Roles.APPROVER, Roles.CENTRE_MANAGER);
    }

    public boolean isWide() {
        return isOneOf(Roles.SUPERVISOR, Roles.CENTRE_MANAGER, Roles.ADMINISTRATOR);
    }

    private static boolean isOneOf(String... roles) {
        return Stream.of(roles).anyMatch(FacesContext.getCurrentInstance().getExternalContext()::isUserInRole);
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public QuestionStanding[] getStandings() {
        return QuestionStanding.values();
    }

    public QuestionChannel[] getChannels() {
        return new QuestionChannel[] {QuestionChannel.PHONE, QuestionChannel.LETTER, QuestionChannel.WINDOW};
    }

    @Override
    public String getQuery() {
        return asked.query("department", "kind", "standing", "mine", "text");
    }
}
