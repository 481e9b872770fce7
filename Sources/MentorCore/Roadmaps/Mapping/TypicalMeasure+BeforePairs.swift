import Wording

/// What is looked for at the stages before the pairs: preparation, the pools, the selection of mentors.
extension TypicalMeasure {
  static let preparation: [TypicalMeasure] = [
    TypicalMeasure(
      "launch-order", .preparation, .action,
      Phrase(ru: "приказ о внедрении программы", en: "order that starts the programme"),
      roadmaps(zeya, centre), inStage: [any(["приказ"], none: talks)],
      anywhere: [any(["приказ"], ["внедрени", "запуск"], none: talks)]),
    TypicalMeasure(
      "working-group", .preparation, .action, Phrase(ru: "рабочая группа", en: "working group"),
      roadmaps(zeya, centre), inStage: [],
      anywhere: [
        any(
          ["рабоч", "координационн", "проектн"], ["групп", "совет", "команд"],
          none: ["=пар", "=пары", "=парам"])
      ]),
    TypicalMeasure(
      "curator", .preparation, .action,
      Phrase(ru: "назначение куратора", en: "appointing the curator"),
      roadmaps(zeya, centre, chelny), inStage: [any(["куратор", "координатор", "ответственн"])],
      anywhere: [
        any(["назнач", "определ", "выбор", "выбра"], ["куратор", "координатор"])
      ]),
    TypicalMeasure(
      "regulation", .preparation, .action,
      Phrase(ru: "положение о наставничестве", en: "regulation on mentorship"),
      roadmaps(zeya, centre), inStage: [any(["положени"], none: talks)],
      anywhere: [any(["положени"], ["наставнич", "программ", "модел"], none: talks)]),
    TypicalMeasure(
      "roadmap", .preparation, .action, Phrase(ru: "дорожная карта", en: "roadmap"),
      roadmaps(zeya, centre), inStage: [], anywhere: [any(["дорожн"], ["карт"], none: talks)]),
    TypicalMeasure(
      "informing", .preparation, .action,
      Phrase(
        ru: "информирование педагогов, родителей, учеников",
        en: "informing teachers, parents and pupils"),
      roadmaps(zeya, centre),
      inStage: [
        any([
          "информир", "совещани", "собрани", "педсовет", "рассказ", "ознаком", "познаком", "освещ",
          "сайт", "встреч", "семинар", "конференц",
        ])
      ],
      anywhere: [any(["информир", "ознаком", "познаком", "освещ"])]),
    TypicalMeasure(
      "chosen-forms", .preparation, .record, Phrase(ru: "выбранные формы", en: "chosen forms"),
      roadmaps(zeya, centre, kalmykia),
      inStage: [],
      anywhere: [
        any(
          ["выбор", "выбра", "определ", "перечень"],
          ["=форма", "=формы", "=форм", "=форму", "=формах", "=программ", "=программы"])
      ]),
    TypicalMeasure(
      "partners", .preparation, .record,
      Phrase(ru: "партнёры: предприятия, выпускники", en: "partners: enterprises, alumni"),
      roadmaps(kalmykia, centre), inStage: [],
      anywhere: [any(["партнер", "предприят", "работодател", "выпускник"])]),
  ]

  static let menteePool: [TypicalMeasure] = [
    TypicalMeasure(
      "survey-mentees", .mentees, .action,
      Phrase(ru: "опрос наставляемых", en: "survey of mentees"),
      roadmaps(kalmykia, centre), inStage: [any(surveys)],
      anywhere: [any(surveys, mentees + ["обучающ", "ученик"])]),
    TypicalMeasure(
      "consents-mentees", .mentees, .action,
      Phrase(
        ru: "согласия наставляемых и законных представителей",
        en: "consents of mentees and their guardians"),
      roadmaps(zeya, kalmykia, chelny), inStage: [any(["согласи"])],
      anywhere: [any(["согласи"], mentees + both + ["родител", "законн", "несовершеннолетн"])]),
    TypicalMeasure(
      "third-persons", .mentees, .action,
      Phrase(
        ru: "сведения о запросах от третьих лиц: классных руководителей, психолога, родителей",
        en: "what third persons know of the requests: form teachers, psychologist, parents"),
      roadmaps(zeya, kalmykia, chelny),
      inStage: [
        any(
          [
            "классн", "психолог", "родител", "соцработник", "социальн", "предметник", "третьих",
            "руководител", "педагог", "представител", "тьютор", "методист",
          ],
          [
            "информаци", "сведени", "данны", "запрос", "уточн", "сбор", "собра", "бесед",
            "рекоменд", "мнени",
          ])
      ],
      anywhere: [
        any(
          ["классн", "психолог", "родител", "соцработник", "третьих"],
          ["информаци", "сведени", "данны", "запрос"], mentees + ["обучающ", "ученик"],
          none: ["информир"])
      ]),
    TypicalMeasure(
      "pool-mentees", .mentees, .record,
      Phrase(ru: "база наставляемых с запросами", en: "pool of mentees with their requests"),
      roadmaps(kalmykia, centre), inStage: [any(pools)], anywhere: [any(pools, mentees)]),
    TypicalMeasure(
      "before-mentees", .mentees, .record,
      Phrase(ru: "замер «до» у наставляемых", en: "measurement “before” of mentees"),
      roadmaps(kalmykia), inStage: [any(measurements, before, none: ["итогов"])],
      anywhere: [any(measurements, before, mentees + both, none: ["итогов"])]),
  ]

  static let mentorPool: [TypicalMeasure] = [
    TypicalMeasure(
      "survey-mentors", .mentors, .action, Phrase(ru: "опрос наставников", en: "survey of mentors"),
      roadmaps(kalmykia, centre), inStage: [any(surveys)],
      anywhere: [any(surveys, mentors)]),
    TypicalMeasure(
      "consents-mentors", .mentors, .action,
      Phrase(ru: "согласия наставников", en: "consents of mentors"),
      roadmaps(kalmykia), inStage: [any(["согласи"])],
      anywhere: [any(["согласи"], mentors + both)]),
    TypicalMeasure(
      "round-table", .mentors, .action,
      Phrase(
        ru: "круглый стол или встреча с возможными наставниками",
        en: "round table or meeting with possible mentors"),
      roadmaps(kalmykia),
      inStage: [
        any(["встреч", "приглас", "приглаш", "привлеч", "совещани", "собрани", "семинар"])
      ],
      anywhere: [
        any(["кругл"], ["стол"]),
        any(["встреч"], ["выпускник", "предприят", "партнер", "работодател"]),
      ]),
    TypicalMeasure(
      "pool-mentors", .mentors, .record, Phrase(ru: "база наставников", en: "pool of mentors"),
      roadmaps(kalmykia, centre), inStage: [any(pools)], anywhere: [any(pools, mentors)]),
    TypicalMeasure(
      "before-mentors", .mentors, .record,
      Phrase(ru: "замер «до» у наставников", en: "measurement “before” of mentors"),
      roadmaps(kalmykia), inStage: [any(measurements, before, none: ["итогов"])],
      anywhere: [any(measurements, before, mentors + both, none: ["итогов"])]),
  ]

  static let selection: [TypicalMeasure] = [
    TypicalMeasure(
      "selection", .training, .action,
      Phrase(
        ru: "отбор наставников под запросы", en: "selection of mentors for the requests"),
      roadmaps(kalmykia, centre),
      inStage: [any(["отбор", "отобрать", "выдвижен", "конкурс", "подбор", "оценк", "анализ"])],
      anywhere: [any(["отбор", "отобрать", "выдвижен"], mentors)]),
    TypicalMeasure(
      "interview", .training, .action, Phrase(ru: "собеседование", en: "interview"),
      roadmaps(kalmykia),
      inStage: [any(["собеседован", "интервью", "бесед"])],
      anywhere: [any(["собеседован"])]),
    TypicalMeasure(
      "training", .training, .action, Phrase(ru: "обучение наставников", en: "training of mentors"),
      roadmaps(kalmykia, centre, chelny),
      inStage: [any(["обучени", "обучить", "школ", "семинар", "тренинг", "курс", "занят"])],
      anywhere: [any(["обучени", "обучить", "тренинг", "=школа", "=школы"], mentors)]),
    TypicalMeasure(
      "training-programme", .training, .record,
      Phrase(
        ru: "программа обучения: темы, часы, даты", en: "training programme: subjects, hours, dates"
      ),
      roadmaps(kalmykia, chelny),
      inStage: [any(["программ", "материал", "график", "расписан", "час", "план"])],
      anywhere: [
        any(["программ", "материал", "график"], ["обучени", "подготовк", "занят"], mentors)
      ]),
  ]
}
