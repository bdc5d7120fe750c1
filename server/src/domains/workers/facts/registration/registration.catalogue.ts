/**
 * Years a registration holds (登记有效期).
 *
 * Source: 《社会工作者继续教育办法》 arts. 7 and 9, Ministry of Civil Affairs, as several trade pages quote it (转引).
 */
export const REGISTRATION_YEARS = 3;

/** Certificates that are registered at all. */
export const REGISTERED = ['ASSISTANT_SOCIAL_WORKER', 'SOCIAL_WORKER', 'SENIOR_SOCIAL_WORKER'] as const;
