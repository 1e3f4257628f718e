package org.daylight.web;

import jakarta.annotation.PostConstruct;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.daylight.cases.joint.JointCaseLine;
import org.daylight.cases.joint.JointQueries;

/**
 * Joint cases with the state of each department.
 *
 * @article JNT-02, JNT-04, TIM-12
 */
@Named
@ViewScoped
public class JointCasesPage extends PostPage<JointCaseLine> {

    private static final long serialVersionUID = 1L;

    @Inject
    JointQueries queries;

    @PostConstruct
    void open() {
        asked = Fields.asked();
        rows = new LazyRows<>(page -> queries.overview(asked.truth("open"), "true".equals(asked.text("late")), asked.text("department"), asked.text("text"), page));
    }

    @Override
    public String getQuery() {
        return asked.query("open", "late", "department", "text");
    }
}
