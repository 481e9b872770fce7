public import JSONStore

/// The code of a form of mentorship; what the form is stands in the catalogue of forms.
///
/// The codes are this program's own: no document gives any.
public enum FormCode: String, JSONText, Hashable, Sendable, CaseIterable {
  case pupilPupil = "UU"
  case studentStudent = "SS"
  case teacherTeacher = "TT"
  case studentPupil = "SU"
  case employerPupil = "EU"
  case employerStudent = "ES"
  case teacherPupil = "TU"
  case educatorEducator = "PP"
  case headEducator = "HP"
  case employerTrainee = "EP"
  case lecturerEducator = "VP"
  case partnerEducator = "CP"
  case studentEducator = "SP"
  case organizationOrganization = "OO"

  /// Two capital letters.
  public var text: String { rawValue }
}

extension FormCode: Comparable {
  public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}

extension FormCode: CustomStringConvertible {
  public var description: String { rawValue }
}
