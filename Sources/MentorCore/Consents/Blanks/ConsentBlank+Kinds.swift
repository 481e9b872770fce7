import Wording

extension ConsentBlank {
  /// The consent to processing.
  ///
  /// Source of the parts: 152-ФЗ, ст. 9, ч. 4, п. 1–8.
  var processing: [PaperBlock] {
    [.name("СОГЛАСИЕ\nна обработку персональных данных"), .gap]
      + givers(own: Self.identity, minor: Self.minorIdentity)
      + [
        .gap,
        .paragraph(
          "в соответствии со статьёй 9 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных "
            + "данных» свободно, своей волей и в своём интересе даю оператору согласие на обработку "
            + "\(ofWhom)."),
      ] + operatorFields
      + [
        .gap,
        .clauses(
          Self.clause("Цель обработки", [template.purpose])
            + Self.clause(
              "Персональные данные, на обработку которых даётся согласие", template.data)
            + Self.clause("Действия с персональными данными", template.actions)
            + Self.clause("Способы обработки", [template.methods ?? ""])
            + Self.clause("По поручению оператора данные обрабатывает", template.processors)
            + Self.clause("Срок действия согласия", [template.term])
            + Self.clause("Способ отзыва согласия", [template.withdrawal])),
      ]
  }

  /// The consent to distribution, with a choice for each category of data.
  ///
  /// Source of the parts: приказ Роскомнадзора от 24.02.2021 № 18; 152-ФЗ, ст. 10.1.
  var distribution: [PaperBlock] {
    let contact: [PaperBlock] = [
      .fields([
        PaperField(
          "контакты:", caption: "телефон, адрес электронной почты или почтовый адрес")
      ])
    ]
    return [
      .name("СОГЛАСИЕ\nна обработку персональных данных, разрешённых для распространения")
    ] + givers(own: contact, minor: [])
      + [
        .paragraph(
          "в соответствии со статьёй 10.1 Федерального закона от 27.07.2006 № 152-ФЗ «О персональных "
            + "данных» даю оператору согласие на распространение \(ofWhom) — на тех условиях, которые "
            + "указаны ниже.")
      ] + operatorFields
      + [
        .fields([
          PaperField("ИНН:", value: organization.inn?.jsonText),
          PaperField("ОГРН:", value: organization.ogrn?.jsonText),
        ]),
        .fields([
          PaperField("Страницы, на которых публикуются данные:", value: organization.site)
        ]),
        .paragraph("Цель распространения: \(template.purpose).", .flush), .gap,
        .table(
          PaperTable(
            caption: "Что разрешаю распространять",
            columns: [
              PaperTable.Column("Разрешаю распространять", share: 5),
              PaperTable.Column("Да или нет", share: 2),
              PaperTable.Column("Условия и запреты (по желанию)", share: 3),
            ],
            rows: template.data.map { .cells([$0, "", ""]) }, rowHeight: 8)),
        .paragraph(
          "Строка, в которой нет ответа, означает отказ. Специальные категории персональных данных и "
            + "биометрические данные не запрашиваются и не распространяются.",
          .note),
        .paragraph("Как оператор может передавать эти данные (по желанию):", .strong),
        .choices(
          [
            "только по своей внутренней сети, с доступом строго определённых сотрудников",
            "с использованием информационно-телекоммуникационных сетей",
            "без передачи полученных данных",
          ], allowsSeveral: false),
        .clauses(
          Self.clause("Срок действия согласия", [template.term])
            + Self.clause("Способ отзыва согласия", [template.withdrawal])
            + [
              PaperClause(
                "Оператор прекращает распространять данные в любое время по требованию (152-ФЗ, "
                  + "ст. 10.1).")
            ]),
      ]
  }

  /// The consent of an employee to mentor another employee.
  ///
  /// Source: ТК РФ, ст. 351.8: the written consent; content, term and form of the work and its payment
  /// belong to the contract of employment or to a supplement.
  var mentoring: [PaperBlock] {
    let agrees =
      switch name?.sex {
      case .female: "согласна"
      case .male: "согласен"
      case nil: "согласен (согласна)"
      }
    return [
      .name("СОГЛАСИЕ\nработника на выполнение работы по наставничеству"), .gap,
      .fields([PaperField("Я,", value: name?.text, caption: Self.nameCaption)]),
      .fields([PaperField("должность:", value: person?.role.position)]),
      .fields([PaperField("работодатель:", value: organization.name, caption: "наименование")]),
      .gap,
      .paragraph(
        "в соответствии со статьёй 351.8 Трудового кодекса Российской Федерации \(agrees) выполнять "
          + "по поручению работодателя работу по наставничеству на следующих условиях:"),
      .fields([PaperField("содержание работы:")]),
      .lines(1),
      .fields([PaperField("срок выполнения:", caption: "с какого и по какое число")]),
      .fields([PaperField("форма выполнения:")]),
      .fields([PaperField("размер и условия выплат:")]),
      .gap,
      .clauses(
        Self.clause("Цель", [template.purpose])
          + Self.clause("Срок действия согласия", [template.term])
          + Self.clause("Досрочный отказ работника", [template.withdrawal])
          + [
            PaperClause(
              "Содержание, сроки и форма работы, размер и условия выплат указываются в трудовом "
                + "договоре или в дополнительном соглашении к нему (ТК РФ, ст. 351.8).")
          ]),
    ]
  }
}
