package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.daylight.consultation.AnswerView;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.Questions;
import org.daylight.items.ItemCatalogue;
import org.daylight.items.ItemGuide;
import org.daylight.kernel.PageRequest;
import org.daylight.kernel.Problem;

/**
 * Anybody asks, and reads the answer by its code.
 *
 * @article APP-11 (003 art. 17; 004 art. 28)
 */
@Named
@RequestScoped
public class AskPage {

    private static final int SHOWN = 20;

    @Inject
    Questions questions;
    @Inject
    ItemCatalogue items;

    private String item;
    private String code;
    private String find;
    private AnswerView answer;
    private ItemGuide guide;

    @PostConstruct
    void open() {
        Fields asked = Fields.asked();
        item = asked.text("item");
        code = asked.text("code");
        find = asked.text("find");
        try {
            answer = isAsked() ? questions.byCode(code) : null;
            guide = item == null ? null : items.guide(item);
        } catch (Problem problem) {
            ProgressPage.tolerateUnknown(problem);
        }
    }

    public List<AnswerView> getPublished() {
        return questions.published(guide == null ? null : item, find, PageRequest.first(SHOWN)).rows();
    }

    public boolean isAsked() {
        return code != null;
    }

    /** Null where nothing was asked or found. */
    public AnswerView getAnswer() {
        return answer;
    }

    /** Null where no item is named. */
    public ItemGuide getGuide() {
        return guide;
    }

    public QuestionKind[] getKinds() {
        return QuestionKind.values();
    }

    public String getItem() {
        return item;
    }

    public String getCode() {
        return code;
    }

    public String getFind() {
        return find;
    }
}
