-- A made-up district to try the system with: departments, people, items. May run again at any time; what people changed meanwhile stays,
-- but for names. Credit codes are made up with a region that does not exist (229988) and valid check characters.

insert into department (code, name_zh, name_en, credit_code, reports_by) values
    ('ZJ',   '住房和城乡建设局', 'Housing and Urban-Rural Development Bureau', '1122998801990101X2', null),
    ('SC',   '市场监督管理局',   'Market Supervision Bureau',                  '11229988019902020G', null),
    ('JC',   '监察局',           'Supervision Bureau',                         '11229988019903031U', null),
    ('ZW',   '政务服务中心',     'Government Service Centre',                  '112299880199040427', null),
    ('JY',   '教育局',           'Education Bureau',                           '11229988019905053J', null),
    ('WJ',   '卫生健康局',       'Health Bureau',                              '11229988019906064X', null),
    ('WABO', '环境许可（荷兰 WABO 数据）', 'Environmental permits (WABO)',     '112299880199070759', 'legacy-planning')
on conflict (code) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;

insert into staff (username, name_zh, name_en, department_code, active_from) values
    ('clerk',      '王丽华', 'Wang Lihua',      'ZJ', '2020-01-01'),
    ('handler',    '李建国', 'Li Jianguo',      'ZJ', '2020-01-01'),
    ('handler2',   '陈晓燕', 'Chen Xiaoyan',    'ZJ', '2020-01-01'),
    ('reviewer',   '张文博', 'Zhang Wenbo',     'ZJ', '2020-01-01'),
    ('approver',   '刘志远', 'Liu Zhiyuan',     'ZJ', '2020-01-01'),
    ('clerk2',     '赵雨晴', 'Zhao Yuqing',     'SC', '2020-01-01'),
    ('supervisor', '周正清', 'Zhou Zhengqing',  'JC', '2020-01-01'),
    ('admin',      '孙明哲', 'Sun Mingzhe',     'ZW', '2020-01-01')
on conflict (username) do update set name_zh = excluded.name_zh, name_en = excluded.name_en;

-- Implementation code: credit code (18), level 4 county (1), basic code (12: 22 province, 01 licence, guiding department, main, sub).
insert into item (code, department_code) values
    ('1122998801990101X24220117001000', 'ZJ'),
    ('1122998801990101X24220117002000', 'ZJ'),
    ('1122998801990101X24220117003000', 'ZJ'),
    ('1122998801990101X24220117004000', 'ZJ'),
    ('11229988019902020G4220131001000', 'SC'),
    ('11229988019902020G4220131002000', 'SC')
on conflict (code) do nothing;

insert into item_version (id, item_code, version, name_zh, name_en, statutory_limit, promised_limit,
                          certificate_zh, certificate_en, certificate_type, effective_from) values
    (1, '1122998801990101X24220117001000', 1, '建筑工程施工许可', 'Construction permit', 20, 5,
        '建筑工程施工许可证', 'Construction permit', '001', '2020-01-01'),
    (2, '1122998801990101X24220117002000', 1, '商品房预售许可', 'Permit to sell housing before completion', 20, 7,
        '商品房预售许可证', 'Permit to sell housing before completion', '002', '2020-01-01'),
    (3, '1122998801990101X24220117003000', 1, '城镇污水排入排水管网许可', 'Permit to discharge into the sewers', 20, 8,
        '城镇污水排入排水管网许可证', 'Permit to discharge into the sewers', '003', '2020-01-01'),
    (4, '1122998801990101X24220117004000', 1, '燃气经营许可', 'Gas supply licence', 20, 10,
        '燃气经营许可证', 'Gas supply licence', '004', '2020-01-01'),
    (5, '11229988019902020G4220131001000', 1, '食品经营许可', 'Food business licence', 20, 6,
        '食品经营许可证', 'Food business licence', '001', '2020-01-01'),
    (6, '11229988019902020G4220131002000', 1, '食品生产许可', 'Food production licence', 20, 10,
        '食品生产许可证', 'Food production licence', '002', '2020-01-01')
on conflict do nothing;
