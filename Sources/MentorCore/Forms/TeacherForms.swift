import Wording

/// The forms of the model for teachers; their rules are customary, only the names are established.
let teacherForms: [MentorshipForm] = [
  MentorshipForm(
    code: .educatorEducator, name: Phrase(ru: "педагог – педагог", en: "educator – educator"),
    model: .teachers,
    mentee: [Sourced(.kinds([.teacher]), .customary)],
    mentor: [Sourced(.kinds([.teacher]), .customary)],
    both: [Sourced(.sameOrganization, .customary)]),
  MentorshipForm(
    code: .headEducator,
    name: Phrase(
      ru: "руководитель образовательной организации – педагог", en: "head – educator"),
    model: .teachers, aliases: ["руководитель – педагог"],
    mentee: [Sourced(.kinds([.teacher]), .customary)],
    mentor: [Sourced(.kinds([.teacher, .employee]), .customary)],
    both: [Sourced(.sameOrganization, .customary)]),
  MentorshipForm(
    code: .employerTrainee,
    name: Phrase(
      ru: "работодатель – студент педагогического вуза", en: "employer – trainee teacher"),
    model: .teachers,
    aliases: [
      "работодатель – студент педагогического колледжа",
      "работодатель – студент педагогического вуза (колледжа)",
    ],
    mentee: [Sourced(.kinds([.student]), .customary)],
    mentor: [Sourced(.kinds([.teacher, .employee]), .customary)],
    both: [Sourced(.differentOrganizations, .customary)]),
  MentorshipForm(
    code: .lecturerEducator,
    name: Phrase(
      ru: "педагог вуза (колледжа) – молодой педагог", en: "college lecturer – young educator"),
    model: .teachers,
    aliases: ["педагог вуза – молодой педагог", "педагог колледжа – молодой педагог"],
    mentee: [Sourced(.kinds([.teacher]), .customary), Sourced(.novice, .customary)],
    mentor: [Sourced(.kinds([.teacher]), .customary)],
    both: [Sourced(.differentOrganizations, .customary)]),
  MentorshipForm(
    code: .partnerEducator,
    name: Phrase(ru: "социальный партнёр – педагог", en: "social partner – educator"),
    model: .teachers, aliases: ["партнёр – педагог"],
    mentee: [Sourced(.kinds([.teacher]), .customary)],
    mentor: [Sourced(.kinds([.employee, .other]), .customary)],
    both: [Sourced(.differentOrganizations, .customary)]),
  MentorshipForm(
    code: .studentEducator, name: Phrase(ru: "студент – педагог", en: "student – educator"),
    model: .teachers,
    aliases: ["реверсивное наставничество", "студент – педагог (реверсивное)"],
    mentee: [Sourced(.kinds([.teacher]), .customary)],
    mentor: [Sourced(.kinds([.student, .teacher]), .customary)], both: []),
  MentorshipForm(
    code: .organizationOrganization,
    name: Phrase(
      ru: "образовательная организация – образовательная организация",
      en: "organisation – organisation"),
    model: .teachers,
    aliases: ["организация – организация", "ОО – ОО", "школа – школа"],
    mentee: [Sourced(.namedOrganization, .customary)],
    mentor: [Sourced(.namedOrganization, .customary)],
    both: [Sourced(.differentOrganizations, .customary)]),
]
