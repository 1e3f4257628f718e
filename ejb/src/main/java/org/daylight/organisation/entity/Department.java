package org.daylight.organisation.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.daylight.organisation.DepartmentView;

/** A department of the district; master data, never changed by a case. */
@Entity
@Table(name = "department")
public class Department {
    @Id
    private String code;
    @Column(name = "name_zh")
    private String nameZh;
    @Column(name = "name_en")
    private String nameEn;
    @Column(name = "credit_code")
    private String creditCode;
    @Column(name = "reports_by")
    private String reportsBy;

    protected Department() {
    }

    public DepartmentView view() {
        return new DepartmentView(code, nameZh, nameEn, creditCode, reportsBy);
    }
}
