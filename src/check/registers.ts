/** 事项 of the disclosure table by which an agency decides on people and companies. */
export const decidingRegisters = ['licensing', 'otherServices', 'penalties', 'coerciveMeasures'] as const;

/** Every register of 2019 that counts its items of last year and their change. */
export const registers = [...decidingRegisters, 'administrativeCharges'] as const;

/** Cells of money count in 万元. */
export const YUAN_PER_UNIT = 10_000;
