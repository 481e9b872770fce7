import Wording

/// The words of a template that depend on the model and on the forms.
struct TemplateWords {
  /// What is brought in, in the genitive: «целевой модели наставничества».
  let programme: String

  /// Those who take part as mentees, in the genitive plural: «учеников и молодых педагогов».
  let mentees: String

  /// Whose consents are needed for mentees.
  let consents: String

  /// Who knows of the mentees' requests, after «у».
  let thirdPersons: String

  /// Where people are told of the programme.
  let informing: String

  /// With whom the round table is held, after «с».
  let guests: String

  /// The forms by name, in brackets; empty where none were named.
  let forms: String

  /// Chooses the words for `model` and `forms`; without forms those that the model has.
  init(model: ProgrammeModel, forms chosen: [FormCode]) {
    let catalogue = FormCatalogue.standard
    let known = catalogue.forms.filter { form in
      chosen.isEmpty
        ? form.model == model || model == .local && form.model == .learners
        : chosen.contains(form.code)
    }
    let codes = Set(known.map(\.code))
    let pupils = !codes.isDisjoint(with: [
      .pupilPupil, .studentPupil, .employerPupil, .teacherPupil,
    ])
    let students = !codes.isDisjoint(with: [.studentStudent, .employerStudent, .employerTrainee])
    let teachers = !codes.isDisjoint(with: [
      .teacherTeacher, .educatorEducator, .headEducator, .lecturerEducator, .partnerEducator,
      .studentEducator, .organizationOrganization,
    ])
    let isNamed = !chosen.isEmpty
    let people = [
      pupils ? "учеников" : nil,
      // A school that named no form has no students of its own.
      students && (isNamed || !pupils && !teachers) ? "студентов" : nil,
      teachers ? "молодых педагогов" : nil,
    ].compactMap { $0 }
    let hasPartners = !codes.isDisjoint(with: [
      .employerPupil, .employerStudent, .studentPupil, .partnerEducator, .lecturerEducator,
      .employerTrainee,
    ])
    programme =
      switch model {
      case .learners: "целевой модели наставничества"
      case .teachers: "системы наставничества педагогов"
      case .local: "программы наставничества"
      }
    mentees = people.isEmpty ? "участников" : people.joined(separator: " и ")
    consents =
      pupils || students
      ? "наставляемых и законных представителей несовершеннолетних" : "наставляемых"
    thirdPersons =
      pupils
      ? "классных руководителей, педагога-психолога и родителей"
      : "руководителей методических объединений и педагога-психолога"
    informing =
      pupils
      ? "педагогов, родителей и учеников на педсовете, собраниях и классных часах"
      : "педагогов на педсовете и заседаниях методических объединений"
    guests =
      hasPartners
      ? "предприятиями, студентами и выпускниками, готовыми стать наставниками"
      : "опытными педагогами, готовыми стать наставниками"
    forms =
      isNamed
      ? " (" + known.map { "«\($0.name.ru)»" }.joined(separator: ", ") + ")" : ""
  }
}
