public import JSONStore
public import Wording

/// The model that a programme follows.
///
/// The model for learners and the model for teachers live side by side; a programme names its own.
public enum ProgrammeModel: String, JSONText, Hashable, Sendable, CaseIterable {
  /// Распоряжение Минпросвещения России от 25.12.2019 № Р-145.
  case learners = "learners-R145"
  /// Методические рекомендации 2021 года о наставничестве педагогических работников.
  case teachers = "teachers-2021"
  /// A model of the organisation's own.
  case local

  /// The model in words.
  public var name: Phrase {
    switch self {
    case .learners: Phrase(ru: "наставничество обучающихся (Р-145)", en: "learners (Р-145)")
    case .teachers: Phrase(ru: "наставничество педагогов (2021)", en: "teachers (2021)")
    case .local: Phrase(ru: "локальная форма", en: "local form")
    }
  }
}
