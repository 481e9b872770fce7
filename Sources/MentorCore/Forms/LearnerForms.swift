import Wording

/// A regional roadmap whose note defines the ages, the one organisation and the young specialist.
private let note = RuleSource.document(
  Phrase(
    ru: "приказ Минобрнауки Республики Калмыкия от 31.12.2019 № 1865, примечание",
    en: "order of the Ministry of Education of Kalmykia of 31.12.2019 № 1865, note"))

private let pupilRoleModels = [
  "успевающий – неуспевающий", "лидер – пассивный", "равный – равному",
  "адаптированный – неадаптированный",
]

/// The forms of the model for learners, and the local form «учитель – ученик».
let learnerForms: [MentorshipForm] = [
  MentorshipForm(
    code: .pupilPupil, name: Phrase(ru: "ученик – ученик", en: "pupil – pupil"),
    model: .learners, aliases: ["обучающийся – обучающийся", "школьник – школьник"],
    mentee: [Sourced(.kinds([.learner]), note), Sourced(.age, note)],
    mentor: [Sourced(.kinds([.learner]), note), Sourced(.mentorAge, .customary)],
    both: [Sourced(.sameOrganization, note), Sourced(.higherGrade, note)],
    roleModels: pupilRoleModels),
  MentorshipForm(
    code: .studentStudent, name: Phrase(ru: "студент – студент", en: "student – student"),
    model: .learners,
    mentee: [Sourced(.kinds([.student]), note)], mentor: [Sourced(.kinds([.student]), note)],
    both: [Sourced(.sameOrganization, note)], roleModels: pupilRoleModels),
  MentorshipForm(
    code: .teacherTeacher, name: Phrase(ru: "учитель – учитель", en: "teacher – teacher"),
    model: .learners,
    mentee: [Sourced(.kinds([.teacher]), note), Sourced(.novice, note)],
    mentor: [Sourced(.kinds([.teacher]), note)],
    both: [Sourced(.sameOrganization, note)],
    roleModels: [
      "опытный учитель – молодой специалист",
      "опытный классный руководитель – молодой специалист",
      "лидер педагогического сообщества – педагог, испытывающий проблемы",
      "педагог-новатор – консервативный педагог", "опытный предметник – неопытный предметник",
    ]),
  MentorshipForm(
    code: .studentPupil, name: Phrase(ru: "студент – ученик", en: "student – pupil"),
    model: .learners, aliases: ["студент – обучающийся"],
    mentee: [Sourced(.kinds([.learner]), note), Sourced(.age, note)],
    mentor: [Sourced(.kinds([.student]), note)],
    both: [Sourced(.differentOrganizations, .customary)],
    roleModels: [
      "успевающий – неуспевающий", "лидер – равнодушный", "равный – другому",
      "куратор – автор проекта",
    ]),
  MentorshipForm(
    code: .employerPupil, name: Phrase(ru: "работодатель – ученик", en: "employer – pupil"),
    model: .learners, aliases: ["работодатель – обучающийся"],
    mentee: [
      Sourced(.kinds([.learner]), note), Sourced(.age, note), Sourced(.seniorGrade, .customary),
    ],
    mentor: [
      Sourced(.kinds([.employee]), note), Sourced(.outsideEmployer, .customary),
      Sourced(.experience, .customary),
    ],
    both: [Sourced(.differentOrganizations, .customary)],
    roleModels: [
      "активный профессионал – равнодушный потребитель", "коллега – молодой коллега",
      "работодатель – будущий сотрудник",
    ]),
  MentorshipForm(
    code: .employerStudent, name: Phrase(ru: "работодатель – студент", en: "employer – student"),
    model: .learners,
    mentee: [Sourced(.kinds([.student]), note)],
    mentor: [
      Sourced(.kinds([.employee]), note), Sourced(.outsideEmployer, .customary),
      Sourced(.experience, .customary),
    ],
    both: [Sourced(.differentOrganizations, .customary)],
    roleModels: [
      "активный профессионал – равнодушный потребитель",
      "успешный профессионал – студент, выбирающий профессию", "коллега – будущий коллега",
      "работодатель – будущий сотрудник",
    ]),
  MentorshipForm(
    code: .teacherPupil, name: Phrase(ru: "учитель – ученик", en: "teacher – pupil"),
    model: .local, aliases: ["педагог – ученик", "педагог – обучающийся", "учитель – обучающийся"],
    mentee: [Sourced(.kinds([.learner]), .customary), Sourced(.age, .customary)],
    mentor: [Sourced(.kinds([.teacher]), .customary)],
    both: [Sourced(.sameOrganization, .customary)],
    roleModels: ["преподаватель – талантливый обучающийся"]),
]
