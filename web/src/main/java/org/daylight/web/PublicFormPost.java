package org.daylight.web;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.DateTimeException;
import java.time.LocalTime;
import org.daylight.consultation.Appointments;
import org.daylight.consultation.AskQuestion;
import org.daylight.consultation.BookAppointment;
import org.daylight.consultation.QuestionKind;
import org.daylight.consultation.Questions;

/**
 * Forms of the public, which has no session: what was taken is shown by its code. A form that only a machine fills in whole is thanked for and thrown away.
 *
 * @article APP-10 (003 art. 10), APP-11 (003 art. 17; 004 art. 28)
 */
@WebServlet({"/ask", "/book", "/unbook"})
public class PublicFormPost extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    transient Questions questions;
    @Inject
    transient Appointments appointments;
    @Inject
    transient PublicForms forms;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) {
        Fields form = Fields.of(request.getParameterMap());
        boolean question = request.getServletPath().equals("/ask");
        String page = question ? "/ask.xhtml" : "/appointments.xhtml";
        if (form.text("website") == null) {
            forms.admit(request);
            page += "?code=" + (question ? ask(form) : request.getServletPath().equals("/book") ? book(form) : cancel(form));
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", page);
    }

    private String ask(Fields form) {
        return questions.ask(new AskQuestion(form.constant("kind", QuestionKind.class), form.text("item"), form.text("title"), form.text("text"), form.text("asker"),
                form.text("contact"), "true".equals(form.text("publishable"))));
    }

    private String book(Fields form) {
        return appointments.book(new BookAppointment(form.text("window"), form.text("item"), form.day("day"), time(form.text("slot")), form.text("person"),
                form.text("phone")));
    }

    private String cancel(Fields form) {
        appointments.cancel(form.text("code"));
        return appointments.byCode(form.text("code")).code();
    }

    private static LocalTime time(String slot) {
        try {
            return slot == null ? null : LocalTime.parse(slot);
        } catch (DateTimeException none) {
            return null;
        }
    }
}
